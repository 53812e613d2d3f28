/**
 * Where an expense stands on the owner's return: a line of IRS Schedule E, or not deductible.
 * @see docs/domain.md rule 23
 */
export const SCHEDULE_E_LABELS = {
  advertising: 'Advertising',
  autoAndTravel: 'Auto and travel',
  cleaningAndMaintenance: 'Cleaning and maintenance',
  commissions: 'Commissions',
  insurance: 'Insurance',
  legalAndProfessional: 'Legal and other professional fees',
  managementFees: 'Management fees',
  mortgageInterest: 'Mortgage interest paid to banks',
  otherInterest: 'Other interest',
  repairs: 'Repairs',
  supplies: 'Supplies',
  taxes: 'Taxes',
  utilities: 'Utilities',
  depreciation: 'Depreciation',
  other: 'Other',
  notDeductible: 'Not deductible',
} as const

export type ScheduleELine = keyof typeof SCHEDULE_E_LABELS
