import type { CollectionBeforeValidateHook } from 'payload'

import { refusal } from '@/lib/refusals/refusal'

/** An entry starts out counting: it is voided afterwards, by the operation that asks for the reason. */
export const refuseVoidOnCreate: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation === 'create' && data?.voidedAt) {
    throw refusal({
      code: 'ENTRY_IMMUTABLE',
      field: 'voidedAt',
      message: 'A new entry counts. Void it afterwards.',
    })
  }
  return data
}
