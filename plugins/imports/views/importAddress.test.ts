import { describe, expect, it } from 'vitest'

import { batchAsked, batchHref, pageIn, stepOf } from './importAddress'

describe('the address of an import', () => {
  it('names which rows are shown, and which page of them', () => {
    expect(batchHref(5)).toBe('/admin/imports/5')
    expect(batchHref(5, ['error', 'needsMatch'], 3)).toBe('/admin/imports/5?status=error,needsMatch&page=3')
  })

  it('reads back what it names', () => {
    expect(batchAsked({ status: 'needsMatch,error', page: '3' })).toEqual({
      states: ['needsMatch', 'error'],
      page: 3,
      columns: false,
    })
  })

  it('passes over states it does not know, and shows the first page for a page that is none', () => {
    expect(batchAsked({ status: 'gone' }).states).toEqual([])
    expect(['0', '-1', '1.5', 'x', ''].map((page) => pageIn({ page }))).toEqual([1, 1, 1, 1, 1])
  })
})

it('goes back to the columns only while nothing is posted', () => {
  expect(stepOf('columns', false)).toBe(1)
  expect(stepOf('checking', false)).toBe(2)
  expect(stepOf('checking', true)).toBe(1)
  expect(stepOf('posted', true)).toBe(3)
})
