import type { Where } from 'payload'
import { expect, it } from 'vitest'

import { expandFind } from './expandFind'

const like = (path: string, word: string): Where => ({ [path]: { like: word } })
const inTitleOrUnit = (word: string): Promise<Where[]> =>
  Promise.resolve([like('title', word), like('unit.label', word)])
const inTitle = (word: string): Promise<Where[]> => Promise.resolve([like('title', word)])

it('asks for each word, in any of the places', async () => {
  expect(await expandFind({ find: { like: ' ivanova  2d ' } }, inTitleOrUnit)).toEqual({
    and: [
      { or: [{ title: { like: 'ivanova' } }, { 'unit.label': { like: 'ivanova' } }] },
      { or: [{ title: { like: '2d' } }, { 'unit.label': { like: '2d' } }] },
    ],
  })
})

it('keeps what stands beside it, however deep', async () => {
  const where: Where = { and: [{ status: { equals: 'active' } }, { or: [like('find', 'a')] }] }
  expect(await expandFind(where, inTitle)).toEqual({
    and: [{ status: { equals: 'active' } }, { or: [{ and: [{ or: [{ title: { like: 'a' } }] }] }] }],
  })
  expect(await expandFind({ ...like('find', 'a'), id: { equals: 1 } }, inTitle)).toEqual({
    and: [{ and: [{ or: [{ title: { like: 'a' } }] }] }, { id: { equals: 1 } }],
  })
})

it('finds nothing where there is nothing to look in', async () => {
  expect(await expandFind({ find: { like: 'a' } }, () => Promise.resolve([]))).toEqual({
    and: [{ id: { equals: 0 } }],
  })
})

it('leaves alone what is no search', async () => {
  const odd = { find: { exists: true }, title: { like: 'find' } }
  expect(await expandFind(odd, inTitleOrUnit)).toEqual({
    and: [{ find: { exists: true } }, { title: { like: 'find' } }],
  })
})
