import { SCHEDULE_E_LABELS, type ScheduleELine } from '../../expenses/scheduleE'
import { nameKey } from '../nameKey'
import { wordParser } from '../parseWord'
import type { KnownName } from './knownPortfolio'
import { isMeant, isOpen, tooEarly, type Books } from './planEntries'
import type { PlacedProperty, Places } from './planPlaces'
import type { NewExpense, Ref } from './portfolioPlan'
import type { ExpenseRow } from './readPortfolio'
import { isComplete } from './sheet'

/** Words owners use for a line of Schedule E. One that could mean two lines, like 'mortgage', is not here. */
const CATEGORY_WORDS: Readonly<Record<string, ScheduleELine>> = {
  ads: 'advertising',
  auto: 'autoAndTravel',
  travel: 'autoAndTravel',
  mileage: 'autoAndTravel',
  cleaning: 'cleaningAndMaintenance',
  maintenance: 'cleaningAndMaintenance',
  landscaping: 'cleaningAndMaintenance',
  commission: 'commissions',
  'legal fees': 'legalAndProfessional',
  legal: 'legalAndProfessional',
  'professional fees': 'legalAndProfessional',
  accounting: 'legalAndProfessional',
  management: 'managementFees',
  'management fee': 'managementFees',
  'mortgage interest': 'mortgageInterest',
  interest: 'otherInterest',
  repair: 'repairs',
  supply: 'supplies',
  tax: 'taxes',
  'property tax': 'taxes',
  'property taxes': 'taxes',
  utility: 'utilities',
  water: 'utilities',
  electricity: 'utilities',
  gas: 'utilities',
  trash: 'utilities',
  'mortgage principal': 'notDeductible',
  "owner's draw": 'notDeductible',
  improvement: 'notDeductible',
  improvements: 'notDeductible',
}
const parseCategory = wordParser(SCHEDULE_E_LABELS, CATEGORY_WORDS)

export type PlannedExpenses = {
  readonly newExpenses: readonly NewExpense[]
  readonly newVendors: readonly { readonly name: string }[]
  readonly newCategories: readonly { readonly name: string; readonly scheduleE: ScheduleELine }[]
}

/** Expenses, with the payees and categories they name for the first time. */
export function planExpenses(
  rows: readonly ExpenseRow[],
  { booksStart, posted, today }: Books,
  known: { readonly vendors: readonly KnownName[]; readonly categories: readonly KnownName[] },
  places: Places,
): PlannedExpenses {
  const vendors = names(known.vendors)
  const categories = names(known.categories)
  const newVendors: { name: string }[] = []
  const newCategories: { name: string; scheduleE: ScheduleELine }[] = []
  const newExpenses: NewExpense[] = []

  const vendorCalled = (name: string): Ref => {
    const there = vendors.get(nameKey(name))
    if (there !== undefined) return there
    const ref = -newVendors.push({ name })
    vendors.set(nameKey(name), ref)
    return ref
  }
  const categoryCalled = ({ at }: ExpenseRow, name: string): Ref | undefined => {
    const there = categories.get(nameKey(name))
    if (there !== undefined) return there
    const line = parseCategory(name)
    if (!line.ok) {
      at.refuse(
        'category',
        line.code,
        `${line.message} Or add the category in the product first, with its line of Schedule E.`,
      )
      return undefined
    }
    const ref = -newCategories.push({ name: capitalised(name), scheduleE: line.value })
    categories.set(nameKey(name), ref)
    return ref
  }

  for (const row of rows) {
    const { at, value, identity } = row
    if (value.date !== undefined && value.date < booksStart) {
      at.refuse('date', 'BEFORE_BOOKS_START', tooEarly(booksStart))
      continue
    }
    if (!isMeant(at, 'date', value.date, today, 'happened')) continue
    if (posted.has(identity)) continue
    const category = value.category === undefined ? undefined : categoryCalled(row, value.category)
    const place = placeOf(row, places)
    if (!place || category === undefined || !isComplete(value)) continue
    const { property, unit } = place
    if (!isOpen(at, 'date', value.date, property)) continue
    newExpenses.push({
      identity,
      date: value.date,
      type: value.type,
      amountCents: value.amountCents,
      payee: value.payee === null ? null : vendorCalled(value.payee),
      category,
      property: property.ref,
      unit,
      memo: value.memo,
      bill: value.bill,
    })
  }
  return { newExpenses, newVendors, newCategories }
}

/** Where it was spent: a property, and one of its units when the row names one; none with an error noted. */
function placeOf(
  { at, value: { property: name, unit: number } }: ExpenseRow,
  places: Places,
): { property: PlacedProperty; unit: Ref | null } | undefined {
  if (name === undefined) return undefined
  if (number == null) {
    const property = places.findProperty(at, name)
    return property && { property, unit: null }
  }
  const unit = places.findUnit(at, name, number)
  return unit && { property: unit.property, unit: unit.ref }
}

function names(known: readonly KnownName[]): Map<string, Ref> {
  return new Map(known.map(({ id, name }) => [nameKey(name), id]))
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
