export const ROLES = ['admin', 'manager', 'assistant'] as const

export type Role = (typeof ROLES)[number]

/** The roles that work with all of the business, unlike an assistant, who works for some properties. */
export const OFFICE: readonly Role[] = ['admin', 'manager']

export type RecordId = number | string

/** What the rules know of whoever asks. Everything may be missing: then they may do nothing. */
export type Person = {
  readonly id: RecordId
  readonly role?: string | null
  readonly active?: boolean | null
  /** The properties an assistant works for. */
  readonly properties?: readonly RecordId[]
}

const isRole = (role: unknown): role is Role => ROLES.some((known) => known === role)

/**
 * The role somebody acts in.
 * @returns `undefined` for nobody, for a deactivated user and for a role this product does not know: those may do nothing
 */
export const roleOf = (person: Person | null | undefined): Role | undefined =>
  person && person.active === true && isRole(person.role) ? person.role : undefined
