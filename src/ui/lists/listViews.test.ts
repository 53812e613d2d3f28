import { expect, it } from 'vitest'

import { hrefOf, valueInAddress, viewsFor, whereOf } from './listViews'

const vacant = { label: 'Vacant', value: 'vacant' }

it('leads to the list filtered as Payload filters it', () => {
  expect(decodeURIComponent(hrefOf('units', 'status', vacant))).toBe(
    '/admin/collections/units?where[or][0][and][0][status][equals]=vacant',
  )
  expect(whereOf('status', vacant)).toEqual({ status: { equals: 'vacant' } })
})

it('leads to the whole list without a value', () => {
  expect(hrefOf('units', 'status', { label: 'All' })).toBe('/admin/collections/units')
  expect(whereOf('status', { label: 'All' })).toBeUndefined()
})

it('knows which view the address shows', () => {
  const query = Object.fromEntries(new URL(hrefOf('units', 'status', vacant), 'http://x').searchParams)
  expect(valueInAddress(query, 'status')).toBe('vacant')
  expect(valueInAddress({ search: 'Maple' }, 'status')).toBeUndefined()
})

it('filters by no field the reader is not shown', () => {
  expect(viewsFor('leases', () => true).field).toBe('standing')
  expect(viewsFor('leases', (field) => field !== 'standing').field).toBe('status')
  expect(viewsFor('leases', () => false).views.map(({ label }) => label)).toEqual(['All'])
  expect(viewsFor('vendors', () => true).views.map(({ label }) => label)).toEqual(['All'])
})
