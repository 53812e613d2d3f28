import { expect, it } from 'vitest'

import { proposedRenewal } from './proposedRenewal'

const TODAY = '2026-04-15'
const step = (from: `${number}-${number}-${number}`, cents: number) => ({ from, cents })

it('follows on the lease, for as many months, at the last rent', () => {
  const rentSteps = [step('2025-12-01', 105_000), step('2025-06-01', 100_000)]
  expect(proposedRenewal({ start: '2025-06-01', end: '2026-05-31', rentSteps }, TODAY)).toEqual({
    start: '2026-06-01',
    end: '2027-05-31',
    rentCents: 105_000,
  })
})

it.each([
  ['2025-05-15', '2026-05-14', '2026-05-15', '2027-05-14'],
  ['2025-09-01', '2026-05-31', '2026-06-01', '2027-02-28'],
  ['2026-01-01', '2026-04-15', '2026-04-16', '2026-07-29'],
] as const)('a term from %s to %s goes on from %s to %s', (start, end, nextStart, nextEnd) => {
  expect(proposedRenewal({ start, end, rentSteps: [step(start, 1)] }, TODAY)).toMatchObject({
    start: nextStart,
    end: nextEnd,
  })
})

it('begins with the next month once the term has passed, or where there is none', () => {
  const rentSteps = [step('2025-01-01', 1)]
  expect(proposedRenewal({ start: '2025-01-01', end: '2025-12-31', rentSteps }, TODAY)).toMatchObject({
    start: '2026-05-01',
    end: '2027-04-30',
  })
  expect(proposedRenewal({ start: '2025-01-01', end: null, rentSteps }, TODAY)).toEqual({
    start: '2026-05-01',
    end: null,
    rentCents: 1,
  })
  expect(proposedRenewal({ start: '2026-07-10', end: null, rentSteps }, TODAY).start).toBe('2026-08-01')
})
