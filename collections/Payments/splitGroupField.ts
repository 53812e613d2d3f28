import type { Field, FieldHook } from 'payload'

/** Under this name the operation that splits a payment says which group its parts are of. */
export const SPLIT_GROUP = 'splitGroup'

const ofOperation: FieldHook = ({ operation, originalDoc, req }) =>
  operation === 'create' ? req.context[SPLIT_GROUP] : (originalDoc as { splitGroup?: string }).splitGroup

/** The parts of one check over several types or leases: returned and voided together. */
export const splitGroupField = (): Field => ({
  name: 'splitGroup',
  type: 'text',
  index: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { beforeChange: [ofOperation] },
})
