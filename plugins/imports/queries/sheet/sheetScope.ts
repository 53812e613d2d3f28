import type { PayloadRequest } from 'payload'

import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import type { SheetKind } from '@/domain/imports/sheets/importKinds'

/** What of the books the rows of somebody's spreadsheet may speak of, whoever looks at them. */
export type SheetScope = {
  /** The properties whose tenants and units there are for them; null for all. */
  readonly properties: ReadonlySet<number> | null
  /** Whose records alone they see of their own, where they do not see all. */
  readonly addedBy: number | null
  readonly mayAddCategories: boolean
}

const ALL: SheetScope = { properties: null, addedBy: null, mayAddCategories: true }

/** @param addedBy who brought the file in; null for a command, which speaks of everything */
export const sheetScope = async (
  req: PayloadRequest,
  kind: SheetKind,
  addedBy: number | null,
): Promise<SheetScope> => {
  if (addedBy === null) return ALL
  const user = await req.payload.findByID({
    collection: 'users',
    id: addedBy,
    depth: 0,
    req,
    disableErrors: true,
  })
  const found = personOf(user)
  // Somebody who has left since could see then what they brought in.
  const person = found && { ...found, active: true }
  const mayAddCategories = scopeOf(person, 'create', COLLECTION_RULES.get('expense-categories')) !== 'none'
  const rule = COLLECTION_RULES.get(kind === 'expenses' ? 'expenses' : 'payments')
  if (scopeOf(person, 'create', rule) === 'all') return { ...ALL, mayAddCategories }
  return { properties: new Set((person?.properties ?? []).map(Number)), addedBy, mayAddCategories }
}
