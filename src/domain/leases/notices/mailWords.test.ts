import { expect, it } from 'vitest'

import { proposedWords, readWords, wordsTo } from './mailWords'

it('proposes what the document is called, from whom, and how to reach them', () => {
  const words = proposedWords('Lease, 2B, version 1', { name: 'Hartmann Rentals', contact: '(937) 555-0100' })
  expect(words.subject).toBe('Lease, 2B, version 1 · Hartmann Rentals')
  expect(wordsTo('Ana', words).text).toBe(
    'Hello Ana,\n\nPlease find attached: Lease, 2B, version 1.\n\nHartmann Rentals\n(937) 555-0100',
  )
  expect(proposedWords('x', { name: 'A', contact: '' }).text).toBe('Please find attached: x.\n\nA')
})

it('reads a subject as one line, and leaves what is empty to the proposal', () => {
  expect(readWords({ subject: ' One\r\nBcc: x@example.com ', text: ' Two\n\nthree ' })).toEqual({
    ok: true,
    words: { subject: 'One Bcc: x@example.com', text: 'Two\n\nthree' },
  })
  expect(readWords({ subject: ' ', text: null })).toEqual({ ok: true, words: {} })
})

it.each([
  [{ subject: 3 }, 'subject'],
  [{ subject: 'x'.repeat(201) }, 'subject'],
  [{ text: 'x'.repeat(5_001) }, 'text'],
])('refuses %o', (sent, field) => {
  expect(readWords(sent)).toMatchObject({ ok: false, field })
})
