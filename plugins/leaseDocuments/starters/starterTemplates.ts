import { AMENDMENT } from './amendment'
import { MONTH_TO_MONTH } from './monthToMonth'
import { MOVE_OUT, PAST_DUE, RECEIPT, RENT_INCREASE } from './notices'
import { RENEWAL } from './renewal'
import { RESIDENTIAL_LEASE } from './residentialLease'

const STARTERS = [
  RESIDENTIAL_LEASE,
  MONTH_TO_MONTH,
  RENEWAL,
  AMENDMENT,
  RENT_INCREASE,
  PAST_DUE,
  MOVE_OUT,
  RECEIPT,
]

/** Templates to begin with, published as they are. */
export const STARTER_TEMPLATES = STARTERS.map((template) => ({ ...template, _status: 'published' as const }))
