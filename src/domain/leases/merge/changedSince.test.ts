import { expect, it } from 'vitest'

import { changedSince } from './changedSince'
import { SAMPLE_VALUES, type MergeValues } from './mergeFields'

const PRINTED = {
  'lease.rent': '$750.00',
  'lease.end': 'May 31, 2027',
  'tenants.list.1.name': 'Thị Hoa Jørgensen',
  'tenants.list.2.name': 'Łukasz Wójcik',
  'tenants.list.1.phone': '(937) 555-0134',
  'landlord.phone': '(937) 555-0100',
  today: 'April 13, 2026',
}
const now = (fields: object, lists: object = {}): MergeValues => ({
  ...SAMPLE_VALUES,
  fields: { ...SAMPLE_VALUES.fields, ...fields },
  lists: { ...SAMPLE_VALUES.lists, ...lists },
})

it('finds nothing where the lease says what its paper says', () => {
  expect(changedSince(PRINTED, now({}))).toEqual([])
})

it('names the rent, the day and the tenant that are others now, with both values', () => {
  const [first] = SAMPLE_VALUES.lists['tenants.list']
  const changed = changedSince(
    PRINTED,
    now(
      { 'lease.rent': '$800.00', 'lease.end': '' },
      { 'tenants.list': [first!, { name: 'Ana Lee', email: '', phone: '' }] },
    ),
  )
  expect(changed).toEqual([
    { field: 'lease.rent', label: 'Rent in figures', onPaper: '$750.00', now: '$800.00' },
    { field: 'lease.end', label: 'Last day', onPaper: 'May 31, 2027', now: '' },
    { field: 'tenants.list.2.name', label: 'Tenant’s name (2)', onPaper: 'Łukasz Wójcik', now: 'Ana Lee' },
  ])
})

it('names a tenant who came later, and one who is gone', () => {
  const [first, second] = SAMPLE_VALUES.lists['tenants.list']
  const third = { name: 'Ana Lee', email: '', phone: '' }
  expect(changedSince(PRINTED, now({}, { 'tenants.list': [first!, second!, third] }))).toMatchObject([
    { field: 'tenants.list.3.name', onPaper: '', now: 'Ana Lee' },
  ])
  expect(changedSince(PRINTED, now({}, { 'tenants.list': [first!] }))).toMatchObject([
    { field: 'tenants.list.2.name', now: '' },
  ])
})

it('makes nothing of another phone number or another day', () => {
  expect(changedSince(PRINTED, now({ 'landlord.phone': '1', today: 'April 14, 2026' }))).toEqual([])
})
