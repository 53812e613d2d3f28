import { describe, expect, it } from 'vitest'

import { NO_LATE_FEE } from '../../lateFees/lateFeeTerms'
import { lateFeeInWords, leaseValues, type LeaseFacts } from './leaseValues'

const FACTS: LeaseFacts = {
  landlord: {
    name: 'Hartmann Rentals',
    addressLines: ['12 Main St', 'Dayton, OH'],
    phone: null,
    email: null,
  },
  property: { name: 'Linden House', street: '48 Linden Ave', cityLine: 'Dayton, OH 45403' },
  unit: { label: 'Linden House 2B', number: '2B', bedrooms: 1, bathrooms: 1.5, squareFeet: 1_240 },
  tenants: [{ name: 'Ana Lee', email: 'ana@example.com', phone: null }],
  lease: {
    start: '2026-06-01',
    end: '2027-05-31',
    rentCents: 75_000,
    dueDay: 15,
    proration: 'actualDays',
    depositCents: 0,
    lateFee: { ...NO_LATE_FEE, graceDays: 4, flatCents: 5_000 },
    petPolicy: '',
    otherTerms: '',
    lines: [{ name: 'Parking', cents: 4_000 }],
    newRent: null,
  },
  money: null,
  today: '2026-04-13',
}
const of = (lease: Partial<LeaseFacts['lease']> = {}, more: Partial<LeaseFacts> = {}) =>
  leaseValues({ ...FACTS, ...more, lease: { ...FACTS.lease, ...lease } })

describe('what a lease says', () => {
  it('in figures and words', () => {
    expect(of().fields).toMatchObject({
      'landlord.address': '12 Main St, Dayton, OH',
      'landlord.phone': '',
      'property.address': '48 Linden Ave, Dayton, OH 45403',
      'unit.bathrooms': '1.5',
      'unit.squareFeet': '1,240',
      'lease.start': 'June 1, 2026',
      'lease.rent': '$750.00',
      'lease.rentInWords': 'seven hundred fifty dollars',
      'lease.dueDay': '15th',
      'lease.deposit': '$0.00',
      'lease.lateFee': '$50.00',
    })
    expect(of().lists).toMatchObject({
      'tenants.list': [{ name: 'Ana Lee', email: 'ana@example.com', phone: '' }],
      'lease.lines': [{ name: 'Parking', amount: '$40.00' }],
    })
  })

  it('names one, two and three tenants', () => {
    const names = (...all: string[]) =>
      of({}, { tenants: all.map((name) => ({ name, email: null, phone: null })) }).fields['tenants.names']
    expect(names('Ana')).toBe('Ana')
    expect(names('Ana', 'Bo')).toBe('Ana and Bo')
    expect(names('Ana', 'Bo', 'Cy')).toBe('Ana, Bo and Cy')
    expect(names()).toBe('')
  })

  it('prorates the first month by the lease’s own method', () => {
    expect(of().fields['lease.firstRent']).toBe('$750.00, a whole month')
    expect(of({ start: '2026-06-17' }).fields['lease.firstRent']).toBe(
      '$350.00, June 17, 2026 to June 30, 2026',
    )
    expect(of({ start: '2026-06-17', proration: 'none' }).fields['lease.firstRent']).toBe(
      '$750.00, June 17, 2026 to June 30, 2026',
    )
    expect(of({ start: '2026-06-17' }).conditions.prorated).toBe(true)
  })

  it('has no last day and no deposit where none is agreed', () => {
    const open = of({ end: null, depositCents: null })
    expect(open.fields).toMatchObject({ 'lease.end': '', 'lease.deposit': '', 'lease.depositInWords': '' })
    expect(open.conditions).toMatchObject({ fixedTerm: false, monthToMonth: true })
  })

  it.each([
    [{}, ''],
    [
      { flatCents: 5_000, dailyCents: 500, capCents: 10_000 },
      '$50.00, then $5.00 each day after, at most $100.00',
    ],
    [{ percentBps: 550 }, '5.5% of what is open of the rent'],
    [{ flatCents: 1_000, percentBps: 500, percentOf: 'charge' as const }, '$10.00 and 5% of the rent'],
    [{ dailyCents: 500 }, '$5.00 each day'],
  ])('late fee %o: %s', (terms, words) => {
    expect(lateFeeInWords({ ...NO_LATE_FEE, ...terms })).toBe(words)
  })
})
