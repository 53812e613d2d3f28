import type { TextField } from 'payload'

/**
 * The identity of the imported row this record came from; unique among records that are not void, so the same
 * file posts nothing twice.
 * @see docs/domain.md rule 25
 */
export const importKeyField = (): TextField => ({
  name: 'importKey',
  type: 'text',
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})
