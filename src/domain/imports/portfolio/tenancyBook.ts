import type { Day } from '../../calendar/day'
import type { KnownLease } from './knownPortfolio'
import type { Ref } from './portfolioPlan'
import { rowKeyParts } from './rowKey'
import type { Tenancy, TenancyLease } from './tenancies'

/** The leases there will be, found by unit and first day, and joined into tenancies. */
export type TenancyBook = {
  /** By its first day, or by the one it was imported with. */
  readonly find: (unit: Ref, start: Day) => TenancyLease | undefined
  /** Adds a lease: a tenancy of its own, or carrying on the tenancy of the lease it renews. */
  readonly add: (lease: TenancyLease, renews: Ref | null) => void
  readonly tenanciesOf: (unit: Ref) => readonly Tenancy[]
  /** The first lease of the tenancy a lease belongs to: what names its account. */
  readonly firstLeaseOf: (lease: Ref) => Ref
  readonly units: () => Iterable<Ref>
}

export function openTenancyBook(known: readonly KnownLease[]): TenancyBook {
  const leases = new Map<string, TenancyLease>()
  const importedAs = new Map<string, TenancyLease>()
  const byUnit = new Map<Ref, Tenancy[]>()
  const byLease = new Map<Ref, Tenancy>()
  const keyOf = (unit: Ref, start: string) => `${unit} ${start}`

  const add = (lease: TenancyLease, sibling: Ref | null) => {
    const carriedOn = sibling === null ? undefined : byLease.get(sibling)
    const joined: Tenancy = {
      unit: lease.unit,
      leases: [...(carriedOn?.leases ?? []), lease].toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    }
    const others = byUnit.get(lease.unit)?.filter((tenancy) => tenancy !== carriedOn)
    byUnit.set(lease.unit, [...(others ?? []), joined])
    for (const { ref } of joined.leases) byLease.set(ref, joined)
    leases.set(keyOf(lease.unit, lease.start), lease)
    const importedStart = rowKeyParts(lease.importKey).at(-1)
    if (importedStart != null) importedAs.set(keyOf(lease.unit, importedStart), lease)
  }

  const leaseOfAccount = new Map<number, Ref>()
  for (const { id, unitId, accountId, tenantIds, ...days } of known) {
    add({ ...days, ref: id, unit: unitId, tenants: tenantIds }, leaseOfAccount.get(accountId) ?? null)
    leaseOfAccount.set(accountId, id)
  }
  return {
    find: (unit, start) => leases.get(keyOf(unit, start)) ?? importedAs.get(keyOf(unit, start)),
    add,
    tenanciesOf: (unit) => byUnit.get(unit) ?? [],
    firstLeaseOf: (lease) => byLease.get(lease)?.leases[0]?.ref ?? lease,
    units: () => byUnit.keys(),
  }
}
