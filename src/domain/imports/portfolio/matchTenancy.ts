import type { Day } from '../../calendar/day'
import type { RowReader } from '../rowReader'
import { isOn, type PlannedLeases } from './planLeases'
import type { PlacedUnit, Places } from './planPlaces'
import { isCalled, type People, type Person } from './planTenants'
import type { Ref } from './portfolioPlan'
import type { PortfolioRows } from './readPortfolio'
import { daysFrom, type Tenancy } from './tenancies'

type Written = {
  readonly property: string | undefined
  readonly unit: string | undefined
  readonly tenant: string | undefined
}

/** The tenancy whose account an entry belongs to: `lease` is one of its leases. */
export type MatchedTenancy = { readonly lease: Ref; readonly tenant: Person; readonly unit: PlacedUnit }

export type Matcher = (
  at: RowReader<'property' | 'unit' | 'tenant'>,
  written: Written,
  day: Day | undefined,
) => MatchedTenancy | undefined

/**
 * Finds the account for a tenant in a unit. When they lived there more than once, the tenancy nearest to the day
 * counts; two that are equally near are reported, never guessed.
 * @see docs/domain.md rule 28
 */
export function tenancyMatcher({
  places,
  people,
  leases,
  broken,
}: {
  places: Places
  people: People
  leases: PlannedLeases
  broken: PortfolioRows['broken']
}): Matcher {
  return (at, { property, unit: number, tenant: name }, day) => {
    if (property === undefined || number === undefined) return undefined
    const unit = places.findUnit(at, property, number)
    if (!unit || name === undefined || day === undefined) return undefined
    const ofUnit = leases.tenanciesOf(unit.ref)
    const theirs = ofUnit.filter((tenancy) => tenancy.leases.some((lease) => isOn(lease, name, people)))
    const [nearest, next] = theirs
      .map((tenancy) => ({ tenancy, days: daysFrom(tenancy, nextStart(ofUnit, tenancy), day) }))
      .toSorted((a, b) => a.days - b.days)
    if (!nearest) {
      if (!leases.faultyUnits.has(unit.ref) && !broken.has('leases.csv')) {
        const where = `${unit.property.name} ${unit.number}`
        at.refuse(
          'tenant',
          'NOT_FOUND',
          `No lease of ${where} names '${name}'. Correct the tenant, the unit or the property.`,
        )
      }
      return undefined
    }
    if (next && next.days === nearest.days) {
      at.refuse(
        'tenant',
        'AMBIGUOUS_MATCH',
        `'${name}' has two tenancies of this unit that fit the day equally. Enter this one by hand.`,
      )
      return undefined
    }
    const lease = nearest.tenancy.leases[0]
    const tenant = personOn(nearest.tenancy, name, people)
    return lease && tenant ? { lease: lease.ref, tenant, unit } : undefined
  }
}

function nextStart(ofUnit: readonly Tenancy[], { leases }: Tenancy): Day | null {
  const start = leases[0]?.start
  const later = ofUnit.flatMap((other) => {
    const first = other.leases.find((lease) => lease.binding)?.start
    return first !== undefined && start !== undefined && first > start ? [first] : []
  })
  return later.toSorted()[0] ?? null
}

function personOn({ leases }: Tenancy, name: string, people: People): Person | undefined {
  return leases
    .flatMap((lease) => lease.tenants.map((ref) => people.person(ref)))
    .find((person) => person !== undefined && isCalled(person, name))
}
