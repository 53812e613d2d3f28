import { expect, it } from 'vitest'

import { signingNote } from './signingNote'

it('asks for the next version of what was declined, and promises nothing of its signatures', () => {
  expect(signingNote('declined')).toMatch(/declined.*next version/)
  expect(signingNote('outForSignature')).toMatch(/When all have signed/)
  expect(signingNote('signed')).toMatch(/cannot be changed/)
})
