import { expect, it } from 'vitest'

import { fromHeader, senderFrom } from './sender'

it.each([
  ['Hartmann Rentals <office@example.com>', { name: 'Hartmann Rentals', address: 'office@example.com' }],
  ['"Hartmann, Rentals" <office@example.com>', { name: 'Hartmann, Rentals', address: 'office@example.com' }],
  ['<office@example.com>', { name: undefined, address: 'office@example.com' }],
  ['office@example.com', { name: undefined, address: 'office@example.com' }],
])('reads the sender %s', (mailFrom, sender) => {
  expect(senderFrom(mailFrom, undefined)).toEqual(sender)
})

it('writes from the host people know the server by when nobody named a sender', () => {
  expect(senderFrom(undefined, 'https://books.example.com:8443/x').address).toBe('no-reply@books.example.com')
  expect(senderFrom(undefined, undefined).address).toBe('no-reply@localhost')
})

it('keeps a name with a comma in one piece, and lets no name break out of its quotes or its line', () => {
  expect(fromHeader('Hartmann, Rentals', 'a@example.com')).toBe('"Hartmann, Rentals" <a@example.com>')
  expect(fromHeader('A"B\\C\r\nBcc: x@example.com', 'a@example.com')).toBe(
    '"A B C  Bcc: x@example.com" <a@example.com>',
  )
})
