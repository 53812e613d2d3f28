import { describe, expect, it } from 'vitest'

import { addressWithProperties, propertiesOfPage } from './propertiesPage'
import { withQuery } from './screenQuery'

const read = (query: URLSearchParams) => ({ query: query.toString() })

describe('the page of the properties in an address', () => {
  it('is the first one where nothing is said, and none of the report’s own parameters', () => {
    expect(addressWithProperties({ from: '2026-01-01' }, read).asked).toEqual({
      ok: true,
      parameters: { query: 'from=2026-01-01', propertiesPage: 1 },
    })
    const { query, asked } = addressWithProperties({ from: '2026-01-01', propertiesPage: '3' }, read)
    expect(query.toString()).toBe('from=2026-01-01')
    expect(asked).toMatchObject({ parameters: { query: 'from=2026-01-01', propertiesPage: 3 } })
  })

  it.each(['0', 'x', '1.5'])('is refused by its name when it is %s', (propertiesPage) => {
    expect(addressWithProperties({ propertiesPage }, read).asked).toMatchObject({
      ok: false,
      message: expect.stringContaining('propertiesPage'),
    })
  })

  it('is refused when it is given twice', () => {
    expect(addressWithProperties({ propertiesPage: ['1', '2'] }, read).asked.ok).toBe(false)
  })
})

describe('the properties of a page', () => {
  const properties = Array.from({ length: 60 }, (_, at) => at + 1)
  const hrefOf = (changes: Record<string, string | null>) =>
    withQuery('/r', new URLSearchParams('from=2026-01-01'), changes)

  it('are each on one page, the last one short', () => {
    const pages = [1, 2, 3].map((page) => propertiesOfPage(properties, page, hrefOf).shown)
    expect(pages.flat()).toEqual(properties)
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 10])
    expect(propertiesOfPage(properties, 4, hrefOf).shown).toEqual([])
  })

  it('lead to the others with the same filters', () => {
    const { pages } = propertiesOfPage(properties, 2, hrefOf)
    expect(pages.totalRows).toBe(60)
    expect(pages.hrefOf('3')).toBe('/r?from=2026-01-01&propertiesPage=3')
    expect(pages.hrefOf(null)).toBe('/r?from=2026-01-01')
  })
})
