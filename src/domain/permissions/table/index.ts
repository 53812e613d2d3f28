import type { EntityRule } from '../rule'

import { ledger } from './ledger'
import { people } from './people'
import { portfolio } from './portfolio'
import { records } from './records'
import { spending } from './spending'
import { system, systemGlobals } from './system'
import { settings, work } from './work'

const collectionRules = {
  ...people,
  ...portfolio,
  ...ledger,
  ...spending,
  ...work,
  ...records,
  ...system,
} as const
const globalRules = { ...settings, ...systemGlobals } as const

export type NamedCollection = keyof typeof collectionRules
export type NamedGlobal = keyof typeof globalRules

// Maps, not objects: a collection called `constructor` must find nothing.
/** Who may do what with the records of each collection: the one table every door asks. */
export const COLLECTION_RULES: ReadonlyMap<string, EntityRule> = new Map(Object.entries(collectionRules))

export const GLOBAL_RULES: ReadonlyMap<string, EntityRule> = new Map(Object.entries(globalRules))
