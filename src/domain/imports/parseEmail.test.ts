import { expect, it } from 'vitest'

import { parseEmail } from './parseEmail'

it.each(['ana@example.com', 'Ana.Lee+rent@mail.example.co', "o'brien@example.com"])(
  '%s is an address',
  (text) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: text.toLowerCase() })
  },
)

it.each([
  'ana',
  'ana@',
  '@example.com',
  'ana@example',
  'a na@example.com',
  'ana..lee@example.com',
  'ana.@example.com',
  'josé@example.com',
  'ana@-example.com',
  'a@example.com, b@example.com',
  `${'a'.repeat(250)}@b.co`,
])('%s is none', (text) => {
  expect(parseEmail(text)).toMatchObject({ ok: false, code: 'BAD_EMAIL' })
})
