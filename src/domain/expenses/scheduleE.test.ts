import { expect, it } from 'vitest'

import { SCHEDULE_E_LABELS } from './scheduleE'

it('has a line for every expense of IRS Schedule E, and one for what is not deductible', () => {
  expect(Object.keys(SCHEDULE_E_LABELS)).toEqual([
    'advertising',
    'autoAndTravel',
    'cleaningAndMaintenance',
    'commissions',
    'insurance',
    'legalAndProfessional',
    'managementFees',
    'mortgageInterest',
    'otherInterest',
    'repairs',
    'supplies',
    'taxes',
    'utilities',
    'depreciation',
    'other',
    'notDeductible',
  ])
})
