import type { Day } from '../../calendar/day'
import { longDay } from '../../calendar/formatDay'
import { listInWords } from '../../listInWords'
import type { KnownLease } from './knownPortfolio'
import { leaseTermsOf, reportTermsFaults } from './leaseTerms'
import type { PlacedUnit, Places } from './planPlaces'
import { isCalled, type People, type Person } from './planTenants'
import type { NewLease, Ref } from './portfolioPlan'
import type { LeaseRow, PortfolioRows } from './readPortfolio'
import { reportOverlaps } from './reportOverlaps'
import { rowKey } from './rowKey'
import { isComplete, type Complete } from './sheet'
import type { TenancyLease } from './tenancies'
import { openTenancyBook, type TenancyBook } from './tenancyBook'

type ReadLease = {
  readonly row: LeaseRow
  readonly value: Complete<LeaseRow['value']>
  readonly unit: PlacedUnit
}

/** A row of `leases.csv`, and the lease in the books or in the plan that it means. */
export type MatchedLease = { readonly row: LeaseRow; readonly lease: TenancyLease }

export type PlannedLeases = Pick<TenancyBook, 'tenanciesOf' | 'firstLeaseOf'> & {
  readonly newLeases: readonly NewLease[]
  /** Units with a lease that cannot be taken: what misses it is not reported as well. */
  readonly faultyUnits: ReadonlySet<Ref>
  readonly matched: readonly MatchedLease[]
}

type Surroundings = { readonly places: Places; readonly people: People; readonly today: Day }

export function planLeases(
  rows: PortfolioRows,
  known: readonly KnownLease[],
  around: Surroundings,
): PlannedLeases {
  const book = openTenancyBook(known)
  const { fresh, matched, faultyUnits } = sortOut(rows, book, around)
  const newLeases: NewLease[] = []
  const rowOf = new Map<Ref, LeaseRow>()

  // Earlier leases first, so that a renewal finds what it renews.
  for (const read of fresh.toSorted((a, b) => (a.value.start < b.value.start ? -1 : 1))) {
    const { row, value, unit } = read
    const tenants = value.tenants.flatMap((name) => personCalled(row, name, around.people, rows))
    const terms = leaseTermsOf(value, around.today)
    reportTermsFaults(row.at, terms)
    const renews = renewedLease(read, book, faultyUnits)
    if (tenants.length < value.tenants.length || renews === undefined) {
      faultyUnits.add(unit.ref)
      continue
    }
    const ref = -(newLeases.length + 1)
    const refs = tenants.map((person) => person.ref)
    const importKey = keyOfRow(value)
    newLeases.push({
      ...terms,
      importKey,
      unit: unit.ref,
      tenants: refs,
      title: inWords(tenants),
      renews: renews?.ref ?? null,
    })
    const lease = { ...terms, ref, unit: unit.ref, tenants: refs, binding: true, importKey }
    book.add(lease, renews?.ref ?? null)
    rowOf.set(ref, row)
    matched.push({ row, lease })
  }

  for (const unit of book.units()) reportOverlaps(book.tenanciesOf(unit), { rowOf, ...around })
  const { tenanciesOf, firstLeaseOf } = book
  return { newLeases, tenanciesOf, firstLeaseOf, faultyUnits, matched }
}

/** Tells the rows that are new from those in the books; the rest are reported. */
function sortOut(rows: PortfolioRows, book: TenancyBook, { places, people }: Surroundings) {
  const fresh: ReadLease[] = []
  const matched: MatchedLease[] = []
  const faultyUnits = new Set<Ref>()
  const seen = new Map<string, number>()
  for (const row of rows.leases) {
    const { at, value } = row
    if (value.property === undefined || value.unit === undefined) continue
    const unit = places.findUnit(at, value.property, value.unit)
    if (!unit) continue
    if (!isComplete(value)) {
      faultyUnits.add(unit.ref)
      for (const name of value.tenants ?? []) personCalled(row, name, people, rows)
      continue
    }
    const key = `${unit.ref} ${value.start}`
    const twin = seen.get(key)
    seen.set(key, row.row)
    const there = book.find(unit.ref, value.start)
    if (twin !== undefined) {
      at.refuse(
        'start',
        'DUPLICATE_ROW',
        `Row ${twin} has a lease of this unit from that day already. Take one of them out.`,
      )
    } else if (!there) {
      fresh.push({ row, value, unit })
    } else if (
      there.importKey === keyOfRow(value) ||
      value.tenants.some((name) => isOn(there, name, people))
    ) {
      matched.push({ row, lease: there })
    } else {
      at.refuse(
        'tenants',
        'CONFLICT',
        'The books have a lease of this unit from that day with other tenants. Correct this row, or the lease.',
      )
    }
  }
  return { fresh, matched, faultyUnits }
}

function keyOfRow({ property, unit, start }: ReadLease['value']): string {
  return rowKey('lease', property, unit, start)
}

/** Whether a lease names this tenant. */
export function isOn(lease: TenancyLease, name: string, people: People): boolean {
  return lease.tenants.some((ref) => {
    const person = people.person(ref)
    return person !== undefined && isCalled(person, name)
  })
}

/** The one tenant called so, or none with an error noted. */
function personCalled(
  { at }: LeaseRow,
  name: string,
  people: People,
  { broken, isHandOver }: PortfolioRows,
): Person[] {
  const called = people.called(name)
  if (called.length === 1) return [...called]
  if (called.length > 1) {
    at.refuse(
      'tenants',
      'AMBIGUOUS_MATCH',
      `${called.length} tenants are called '${name}'. Write the e-mail address of the one that is meant.`,
    )
  } else if (!broken.has('tenants.csv')) {
    at.refuse(
      'tenants',
      'NOT_FOUND',
      isHandOver
        ? `There is no tenant '${name}', neither in tenants.csv nor in the books. Correct the name, or add the tenant.`
        : `There is no tenant '${name}' in the books. Correct the name, or add the tenant first.`,
    )
  }
  return []
}

/** The lease that this one renews, null when it renews none, undefined with an error noted. */
function renewedLease(
  { row: { at }, value, unit }: ReadLease,
  book: TenancyBook,
  faultyUnits: ReadonlySet<Ref>,
): TenancyLease | null | undefined {
  if (value.renewsStart === null) return null
  const refuse = (code: 'NOT_FOUND' | 'CONFLICT', message: string) =>
    at.refuse('renews lease of', code, message)
  if (value.renewsStart >= value.start) {
    refuse('CONFLICT', 'A renewal starts after the lease it renews. Correct one of the days.')
    return undefined
  }
  const renewed = book.find(unit.ref, value.renewsStart)
  if (!renewed) {
    if (!faultyUnits.has(unit.ref)) {
      refuse(
        'NOT_FOUND',
        'There is no lease of this unit from that day. Write the first day of the lease that this one renews.',
      )
    }
    return undefined
  }
  if (renewed.moveOutDay !== null) {
    refuse(
      'CONFLICT',
      `The lease it renews ended with a move-out on ${longDay(renewed.moveOutDay)}. Take out the move-out, or the renewal.`,
    )
  }
  return renewed
}

/** As the database titles a lease: 'Ana Lee and Bo Lee'. */
function inWords(people: readonly Person[]): string {
  const names = people.map(({ name }) => name)
  return listInWords(names)
}
