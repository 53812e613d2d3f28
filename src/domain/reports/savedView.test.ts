import { expect, it } from 'vitest'

import { readSavedView, readViewName, savedQuery } from './savedView'

it('keeps the filters and the order of an address, not its page', () => {
  const query = new URLSearchParams('sort=tenant&property=3%2C4&page=2&limit=10&format=pdf')
  expect(savedQuery(query)).toBe('property=3,4&sort=tenant')
})

it('is the same however the address orders its filters', () => {
  expect(savedQuery(new URLSearchParams('b=2&a=1'))).toBe(savedQuery(new URLSearchParams('a=1&b=2')))
})

it.each([null, 'x', [], { name: 'x' }, { name: 1, query: '' }])('reads no view in %o', (value) => {
  expect(readSavedView(value)).toBeUndefined()
})

it('takes a name of up to 60 characters, its spaces as a page shows them', () => {
  expect(readViewName('  Late \n and   old ')).toBe('Late and old')
  expect(readViewName(`${'é'.repeat(60)} `)).toBe('é'.repeat(60))
})

it.each(['', ' \t', 'x'.repeat(61), 'a\0b', 'a\ud800b', 7, null])('takes no name from %j', (name) => {
  expect(readViewName(name)).toBeUndefined()
})
