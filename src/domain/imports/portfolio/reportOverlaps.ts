import { longDay } from '../../calendar/formatDay'
import type { Places } from './planPlaces'
import type { People } from './planTenants'
import type { Ref } from './portfolioPlan'
import type { LeaseRow } from './readPortfolio'
import { overlaps, untilInWords, type Tenancy } from './tenancies'

type Named = { readonly rowOf: ReadonlyMap<Ref, LeaseRow>; readonly places: Places; readonly people: People }

/** Notes every new lease that runs into another tenancy of its unit, and names both. */
export function reportOverlaps(tenancies: readonly Tenancy[], { rowOf, places, people }: Named): void {
  const tenantsOf = ({ leases }: Tenancy) =>
    (leases.at(-1)?.tenants ?? []).map((ref) => people.person(ref)?.name ?? 'another tenant').join(', ')
  const rowIn = ({ leases }: Tenancy) =>
    leases.map(({ ref }) => rowOf.get(ref)).find((row) => row !== undefined)

  for (const { tenancy, earlier, until } of overlaps(tenancies)) {
    // At least one of them is new: those in the books do not overlap.
    const row = rowIn(tenancy) ?? rowIn(earlier)
    const unit = places.unit(tenancy.unit)
    const start = tenancy.leases[0]?.start
    if (!row || !unit || !start) continue
    const other = rowIn(earlier)
    const where = other && other !== row ? ` (row ${other.row})` : ''
    row.at.refuse(
      'start',
      'LEASE_OVERLAP',
      `${unit.property.name} ${unit.number} is let to ${tenantsOf(earlier)} ${untilInWords(until)}${where}, ` +
        `and to ${tenantsOf(tenancy)} from ${longDay(start)}. Enter the move-out day of the first, or a later start.`,
    )
  }
}
