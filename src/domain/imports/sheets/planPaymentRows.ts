import type { Day } from '../../calendar/day'
import { fitsDay, indexAccounts, type AccountIndex } from '../bank/accountIndex'
import type { BankLine } from '../bank/bankLine'
import type { Becomes, Suggestion } from '../bank/becomes'
import { foldedLetters } from '../bank/foldText'
import { payerKey } from '../bank/payerOf'
import { indexPayers, rememberedFor, type RememberedChoices } from '../bank/rememberedPayers'
import { fileBudget } from '../bank/subsetsOfSum'
import { suggestMatches } from '../bank/suggestMatches'
import type { PaymentMethod, PaymentType } from '../../ledger/paymentTerms'
import { paymentIdentifier } from '../portfolio/entryIdentities'
import { tenancyMatcher, type Matcher } from '../portfolio/matchTenancy'
import { isMeant, tooEarly } from '../portfolio/planEntries'
import { planLeases } from '../portfolio/planLeases'
import { planPlaces } from '../portfolio/planPlaces'
import { planTenants } from '../portfolio/planTenants'
import { paymentSheet } from '../portfolio/readEntries'
import { NO_ROWS, type PaymentRow } from '../portfolio/readPortfolio'
import type { RowReader } from '../rowReader'
import { knownPlaces, type KnownPlaces } from './placeIn'
import { storedRowReader, type RowsOrigin, type StoredRow } from './readStoredRows'
import { settleRows, type Proposal } from './settleRows'
import { madeInSteps, type Planning } from './planning'
import type { SheetBooks } from './sheetBooks'
import { SHEETS } from './sheets'

/** Reads the rows of a spreadsheet of payments in their order, with their identities. */
export const paymentRowReader = (origin: RowsOrigin): ((row: StoredRow) => PaymentRow) => {
  const read = storedRowReader(paymentSheet, SHEETS.payments.needs, origin)
  const identify = paymentIdentifier()
  return (row) => identify(read(row))
}

/**
 * What each row of a spreadsheet of payments becomes. Certain is a tenant of the unit that the row names, or, where it
 * names none, an exact name of one tenant of one account, or a payer whose choice was remembered.
 * @see docs/domain.md rules 25 and 28
 */
export function* planPaymentRows(
  stored: readonly StoredRow[],
  origin: RowsOrigin,
  books: SheetBooks,
  choices: ReadonlyMap<number, Becomes>,
): Planning {
  const { known, booksStart, today } = books
  const index = indexAccounts(books.accounts)
  const budget = fileBudget()
  const around = { places: planPlaces(NO_ROWS, known), people: planTenants(NO_ROWS, known.tenants), today }
  const leases = planLeases(NO_ROWS, known.leases, around)
  const desk: Desk = {
    index,
    remembered: indexPayers(books.payers),
    match: tenancyMatcher({ ...around, leases, broken: NO_ROWS.broken }),
    places: knownPlaces(known),
    accountOf: new Map(known.leases.map(({ id, accountId }) => [id, accountId])),
  }
  const propose = (row: PaymentRow): Proposal => {
    const { at, value } = row
    if (booksStart !== null && value.receivedOn !== undefined && value.receivedOn < booksStart) {
      at.refuse('date', 'BEFORE_BOOKS_START', tooEarly(booksStart))
    } else isMeant(at, 'date', value.receivedOn, today, 'happened')
    if (value.property !== undefined && !desk.places.property(value.property)) {
      const message = `There is no property '${value.property}' in the books. Correct the name, or leave it empty.`
      at.refuse('property', 'NOT_FOUND', message)
    }
    const { tenant, receivedOn, amountCents } = value
    const [error = null] = at.errors
    const about = {
      row: row.row,
      identity: row.identity,
      payer: tenant === undefined ? null : payerKey(tenant),
      cents: amountCents ?? null,
    }
    if (error || tenant === undefined || receivedOn === undefined || amountCents === undefined) {
      return { ...about, error, line: null, certain: null, account: null, waits: '', suggest: () => [] }
    }
    const line = lineOf(row, { tenant, receivedOn, amountCents })
    const asSaid = saidIn(row)
    const { certain, waits } = certainOf(row, line, { tenant, receivedOn }, desk)
    const suggest = () => {
      const found = budget.forLine((steps) => suggestMatches(line, index, desk.remembered, steps, tenant))
      return found.map((one): Suggestion => ({ ...one, becomes: asSaid(one.becomes) }))
    }
    const becomes = certain && asSaid(certain.becomes)
    return {
      ...about,
      error: null,
      line,
      certain: certain && becomes ? { becomes, why: certain.why } : null,
      account: becomes?.kind === 'payment' ? (becomes.parts[0]?.account ?? null) : null,
      waits,
      suggest,
    }
  }
  const read = paymentRowReader(origin)
  const proposals = yield* madeInSteps(stored, (row) => propose(read(row)))
  return yield* settleRows('payments', proposals, books, index.byId, choices)
}

type Desk = {
  readonly index: AccountIndex
  readonly remembered: RememberedChoices
  readonly match: Matcher
  readonly places: KnownPlaces
  readonly accountOf: ReadonlyMap<number, number>
}

type Said = { readonly tenant: string; readonly receivedOn: Day; readonly amountCents: number }

const lineOf = ({ row, value }: PaymentRow, { tenant, receivedOn, amountCents }: Said): BankLine => ({
  row,
  day: receivedOn,
  text: [tenant, value.property, value.unit, value.memo].filter(Boolean).join(' '),
  cents: amountCents,
  balanceCents: null,
  bankId: null,
})

/** A choice with the type and the method that the row names, whatever those of an earlier one were. */
function saidIn({ value }: PaymentRow): (becomes: Becomes) => Becomes {
  const method: PaymentMethod = value.method ?? 'other'
  const type: PaymentType = value.type ?? 'rent'
  return (becomes) =>
    becomes.kind === 'payment'
      ? { ...becomes, method, parts: becomes.parts.map((part) => ({ ...part, type })) }
      : becomes
}

function certainOf(
  { at, value }: PaymentRow,
  line: BankLine,
  { tenant, receivedOn }: Pick<Said, 'tenant' | 'receivedOn'>,
  { index, remembered, match, accountOf, places }: Desk,
): { certain: { becomes: Becomes; why: string } | null; waits: string } {
  const payment = (account: number, who: number | null): Becomes => ({
    kind: 'payment',
    method: 'other',
    parts: [{ account, tenant: who, type: 'rent', cents: line.cents }],
  })
  const before = remembered.get(payerKey(tenant))
  const [only, ...more] = before ? rememberedFor(line, before, index) : []
  const { property: name, unit: number } = value
  if (name !== undefined && number !== undefined) {
    const property = places.property(name)
    if (property && !places.unit(property, number)) {
      return { certain: null, waits: `There is no unit '${number}' in ${property.name}` }
    }
    const doubts: string[] = []
    const asking: RowReader<'property' | 'unit' | 'tenant'> = {
      ...at,
      refuse: (_column, _code, message) => void doubts.push(message),
    }
    const matched = match(asking, { property: name, unit: number, tenant }, receivedOn)
    const account = matched && accountOf.get(matched.lease)
    if (matched && account !== undefined && index.byId.has(account)) {
      const why = 'a tenant of this unit has this name'
      return { certain: { becomes: payment(account, matched.tenant.ref), why }, waits: '' }
    }
    if (only && more.length === 0) return { certain: { becomes: only.becomes, why: only.why }, waits: '' }
    return { certain: null, waits: doubts[0] ?? 'The tenant is not certain' }
  }
  if (only && more.length === 0) return { certain: { becomes: only.becomes, why: only.why }, waits: '' }
  const named = (index.byName.get(foldedLetters(tenant)) ?? []).filter(
    ({ known }) =>
      fitsDay(index, known, receivedOn) &&
      (name === undefined || known.property.id === places.property(name)?.id),
  )
  const [one, ...others] = named
  if (one && others.length === 0) {
    const why = 'one account alone has a tenant of this name'
    return { certain: { becomes: payment(one.known.account, one.tenant.id), why }, waits: '' }
  }
  const waits = one
    ? `Several accounts have a tenant called '${tenant}'`
    : `No account has a tenant called '${tenant}'`
  return { certain: null, waits }
}
