import { describe, expect, it } from 'vitest'

import { pagesAround } from './pagesAround'

describe('the pages around one of a report', () => {
  it.each([
    [1, 120, { rows: { first: 1, last: 50 }, before: null, after: 2 }],
    [2, 120, { rows: { first: 51, last: 100 }, before: 1, after: 3 }],
    [3, 120, { rows: { first: 101, last: 120 }, before: 2, after: null }],
    [2, 100, { rows: { first: 51, last: 100 }, before: 1, after: null }],
  ])('page %i of %i rows', (page, totalRows, pages) => {
    expect(pagesAround({ page, limit: 50 }, totalRows)).toEqual(pages)
  })

  it('leads from a page beyond the last back to the last', () => {
    expect(pagesAround({ page: 9, limit: 50 }, 120)).toEqual({ rows: null, before: 3, after: null })
    expect(pagesAround({ page: 9, limit: 50 }, 0)).toEqual({ rows: null, before: 1, after: null })
  })
})
