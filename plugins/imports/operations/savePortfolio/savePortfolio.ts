import type { PayloadRequest } from 'payload'

import type { PortfolioPlan } from '@/domain/imports/portfolio/portfolioPlan'

import { saveEntries } from './saveEntries'
import { saveExpenses } from './saveExpenses'
import { accountsOf, saveLeases } from './saveLeases'
import { saveNames } from './saveNames'
import { savePlaces } from './savePlaces'
import type { Saving } from './saving'

/** Writes a plan inside the request's transaction, in the order in which the rows point to one another. */
export const savePortfolio = async (
  req: PayloadRequest,
  plan: PortfolioPlan,
  saving: Saving,
): Promise<void> => {
  const places = await savePlaces(req, plan, saving)
  const names = await saveNames(req, plan, saving)
  const leases = await saveLeases(req, plan.leases, { units: places.units, tenants: names.tenants }, saving)
  const entries = [...plan.openingCharges, ...plan.openingCredits, ...plan.deposits, ...plan.payments]
  const accountOf = await accountsOf(
    req,
    leases,
    entries.map(({ lease }) => lease),
  )
  await saveEntries(req, plan, { accountOf, tenants: names.tenants }, saving)
  await saveExpenses(req, plan.expenses, { ...places, ...names }, saving)
}
