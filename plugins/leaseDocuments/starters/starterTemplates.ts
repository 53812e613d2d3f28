import { MONTH_TO_MONTH } from './monthToMonth'
import { RESIDENTIAL_LEASE } from './residentialLease'

/** Templates to begin with, published as they are. */
export const STARTER_TEMPLATES = [RESIDENTIAL_LEASE, MONTH_TO_MONTH].map((template) => ({
  ...template,
  _status: 'published' as const,
}))
