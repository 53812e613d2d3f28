import { periodsFromTo, periodOf, type Period } from '@/domain/calendar/period'
import type { Day } from '@/domain/calendar/day'
import { incomeFigures, splitFigures, type CashFigures } from '@/domain/income/incomeFigures'

import type {
  CashSection,
  IncomeMonth,
  IncomeOfOwner,
  IncomeOfProperty,
  Named,
  ShareRow,
} from './queries/types'

type Part = CashFigures & { readonly period: Period }

const groupedBy = <Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The months of some parts, in order; those without any are left out. */
const monthsOf = (parts: readonly Part[]): IncomeMonth[] => {
  return [...groupedBy(parts, ({ period }) => period)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([period, those]) => ({ period, ...incomeFigures(those) }))
}

/** Every month of a range, empty ones too. */
export const everyMonth = (parts: readonly Part[], { from, to }: { from: Day; to: Day }): IncomeMonth[] => {
  const ofPeriod = groupedBy(parts, ({ period }) => period)
  return periodsFromTo(periodOf(from), periodOf(to)).map((period) => ({
    period,
    ...incomeFigures(ofPeriod.get(period) ?? []),
  }))
}

/** What each property took in and cost, in the order of the names; those without any entry are left out. */
export const byProperty = (
  parts: readonly (Part & { readonly property: number })[],
  names: readonly Named[],
): IncomeOfProperty[] => {
  const ofProperty = groupedBy(parts, ({ property }) => property)
  return names.flatMap(({ id, name }) => {
    const own = ofProperty.get(id)
    return own ? [{ id, name, months: monthsOf(own), totals: incomeFigures(own) }] : []
  })
}

type OwnersPart = CashSection & { readonly owner: number }

/**
 * Splits each section over the shares that held: section by section, so that an owner's months sum to the whole range.
 * @returns the parts, and the sections that are nobody's
 */
export const splitSections = (
  sections: readonly CashSection[],
  shares: readonly ShareRow[],
): { parts: OwnersPart[]; unowned: CashSection[] } => {
  const parts: OwnersPart[] = []
  const unowned: CashSection[] = []
  const ofProperty = groupedBy(shares, ({ property }) => property)
  for (const section of sections) {
    const held = (ofProperty.get(section.property) ?? []).filter(({ from }) => from === section.sharesFrom)
    if (held.length === 0) unowned.push(section)
    else
      splitFigures(
        section,
        held.map(({ shareBps }) => shareBps),
      ).forEach((figures, index) => {
        const share = held[index]
        if (share) parts.push({ ...section, ...figures, owner: share.owner })
      })
  }
  return { parts, unowned }
}

/** The parts of each owner, owners by name. */
export const byOwner = (
  parts: readonly OwnersPart[],
  shares: readonly ShareRow[],
  names: readonly Named[],
): IncomeOfOwner[] => {
  const owners = new Map(shares.map(({ owner, name }) => [owner, name]))
  const ofOwner = groupedBy(parts, ({ owner }) => owner)
  return [...owners]
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'en'))
    .flatMap(([id, name]) => {
      const own = ofOwner.get(id)
      if (!own) return []
      return [
        { id, name, properties: byProperty(own, names), months: monthsOf(own), totals: incomeFigures(own) },
      ]
    })
}
