import { nameKey } from '../nameKey'
import type { KnownTenant } from './knownPortfolio'
import type { NewTenant, Ref } from './portfolioPlan'
import type { PortfolioRows } from './readPortfolio'
import { rowKey, rowKeyParts } from './rowKey'
import { isComplete } from './sheet'

export type Person = {
  readonly ref: Ref
  readonly name: string
  readonly email: string | null
  /** What the row that added them called them, when they were added by one. */
  readonly importedAs: readonly (string | null)[]
}

/** Every tenant there will be. */
export type People = {
  readonly newTenants: readonly NewTenant[]
  readonly person: (ref: Ref) => Person | undefined
  /** Those called so, or the one with this e-mail address: a way to name one of two with the same name. */
  readonly called: (nameOrEmail: string) => readonly Person[]
}

/** Whether a spreadsheet means this person. */
export function isCalled(person: Person, nameOrEmail: string): boolean {
  const key = nameKey(nameOrEmail)
  return nameKey(person.name) === key || person.email === key || person.importedAs.includes(key)
}

/**
 * A tenant is the same as one in the books when the names are equal and the e-mail addresses are too, or one is
 * empty; or when the row is the one that added them, whatever was corrected since. In the file, equal names with different addresses are two people.
 */
export function planTenants({ tenants }: PortfolioRows, known: readonly KnownTenant[]): People {
  const byRef = new Map<Ref, Person>()
  const byCall = new Map<string, Person[]>()
  const byOldCall = new Map<string, Person[]>()
  const imported = new Set<string>()
  const add = (person: Person) => {
    byRef.set(person.ref, person)
    for (const key of new Set([nameKey(person.name), person.email])) {
      if (key !== null) byCall.set(key, [...(byCall.get(key) ?? []), person])
    }
    for (const key of person.importedAs) {
      if (key !== null) byOldCall.set(key, [...(byOldCall.get(key) ?? []), person])
    }
  }
  for (const { id, name, email, importKey } of known) {
    if (importKey !== null) imported.add(importKey)
    const importedAs = rowKeyParts(importKey)
    add({ ref: id, name, email: email === null ? null : nameKey(email), importedAs })
  }

  const newTenants: NewTenant[] = []
  const rowOfTenant = new Map<string, number>()
  let count = 0
  for (const { row, at, value } of tenants) {
    const { name, email = null } = value
    if (name === undefined) continue
    const identity = rowKey('tenant', name, email)
    const twin = rowOfTenant.get(identity)
    if (twin !== undefined) {
      at.refuse(
        value.company == null ? 'last name' : 'company',
        'DUPLICATE_ROW',
        `Row ${twin} has this tenant already. Take one out, or give each an e-mail address of their own.`,
      )
      continue
    }
    rowOfTenant.set(identity, row)
    if (imported.has(identity)) continue
    const namesakes = byCall.get(nameKey(name)) ?? []
    const isThere = namesakes.some(
      (person) => person.ref > 0 && (person.email === null || email === null || person.email === email),
    )
    if (isThere) continue
    count++
    add({ ref: -count, name, email, importedAs: [] })
    if (isComplete(value)) newTenants.push({ ...value, importKey: identity })
  }
  return {
    newTenants,
    person: (ref) => byRef.get(ref),
    called: (nameOrEmail) => byCall.get(nameKey(nameOrEmail)) ?? byOldCall.get(nameKey(nameOrEmail)) ?? [],
  }
}
