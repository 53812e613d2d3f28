import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { KnownAccount, KnownMoney } from '@/domain/imports/bank/knownBooks'
import type { KnownPortfolio } from '@/domain/imports/portfolio/knownPortfolio'
import type { SheetBooks } from '@/domain/imports/sheets/sheetBooks'
import { queryRows } from '@/lib/database/queryRows'

import { knownAccounts } from '../bank/knownAccounts'
import { knownMoney } from '../bank/knownMoney'
import { rememberedPayers } from '../bank/rememberedPayers'
import { businessDays } from '../businessDays'
import { knownPortfolio } from '../knownPortfolio'
import type { SheetScope } from './sheetScope'

/** What the books hold of some properties: the rest is as if it did not exist. */
const within = (known: KnownPortfolio, properties: ReadonlySet<number>): KnownPortfolio => {
  const units = known.units.filter(({ propertyId }) => properties.has(propertyId))
  const unitIds = new Set(units.map(({ id }) => id))
  const leases = known.leases.filter(({ unitId }) => unitIds.has(unitId))
  const tenantIds = new Set(leases.flatMap((lease) => lease.tenantIds))
  const accountIds = new Set(leases.map(({ accountId }) => accountId))
  return {
    ...known,
    properties: known.properties.filter(({ id }) => properties.has(id)),
    units,
    leases,
    tenants: known.tenants.filter(({ id }) => tenantIds.has(id)),
    openings: known.openings.filter(({ accountId }) => accountIds.has(accountId)),
  }
}

/** Accounts without a figure that their reader may not know: no suggestion speaks of rent or of what is owed. */
const accountsWithin = (accounts: readonly KnownAccount[], properties: ReadonlySet<number>): KnownAccount[] =>
  accounts
    .filter(({ property }) => properties.has(property.id))
    .map((account) => ({ ...account, rentCents: null, owedCents: 0 }))

const moneyAddedBy = async (
  req: PayloadRequest,
  money: readonly KnownMoney[],
  user: number,
): Promise<KnownMoney[]> => {
  const own = await queryRows<{ key: string }>(
    req,
    sql`select 'payment ' || id as key from payments where added_by_id = ${user}
      union all select 'expense ' || id from expenses where added_by_id = ${user}`,
  )
  const keys = new Set(own.map(({ key }) => key))
  return money.filter(({ kind, id }) => keys.has(`${kind} ${id}`))
}

/** What a spreadsheet's rows need to know of the books, as far as whoever brought it in may know it. */
export const sheetBooks = async (
  req: PayloadRequest,
  days: { readonly first: Day; readonly last: Day } | null,
  { properties, addedBy, mayAddCategories }: SheetScope,
): Promise<Omit<SheetBooks, 'posted'>> => {
  const { today, booksStart } = await businessDays(req)
  const known = await knownPortfolio(req)
  // Only money is matched to accounts.
  const accounts = days === null ? [] : await knownAccounts(req)
  const money = days === null ? [] : await knownMoney(req, days)
  return {
    known: properties === null ? known : within(known, properties),
    accounts: properties === null ? accounts : accountsWithin(accounts, properties),
    money: addedBy === null ? money : await moneyAddedBy(req, money, addedBy),
    payers: await rememberedPayers(req, null),
    booksStart,
    today,
    mayAddCategories,
  }
}
