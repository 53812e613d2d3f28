import { expect, it } from 'vitest'

import { notSignedInWords } from './notSignedInWords'

it('names who has not signed, and the way on', () => {
  expect(notSignedInWords(['Ana Lee'], true)).toMatch(/^Ana Lee has not signed this lease\. Have it signed/)
  expect(notSignedInWords(['Hartmann Rentals', 'Ana Lee'], true)).toMatch(
    /^Hartmann Rentals and Ana Lee have not signed/,
  )
})

it('says that there is nothing to sign yet', () => {
  expect(notSignedInWords(['Hartmann Rentals', 'Ana Lee'], false)).toContain(
    'Hartmann Rentals and Ana Lee have not signed this lease: no document was generated for it yet.',
  )
  expect(notSignedInWords([], false)).toMatch(/^Nobody has signed this lease:/)
})
