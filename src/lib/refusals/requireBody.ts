import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { isRecord } from '@/domain/isRecord'

import { refusal } from './refusal'

const refuseBody = () => refusal({ code: 'BAD_PARAMETER', message: 'Send the record as a JSON object.' })

/** Refuses a save whose body is `null`, a list or not JSON at all; Payload would fail on it as if it were our mistake. */
export const requireBody: CollectionBeforeOperationHook = ({ args, operation }) => {
  const saves = operation === 'create' || operation === 'update'
  if (saves && 'data' in args && !isRecord(args.data)) throw refuseBody()
}

export const requireGlobalBody: GlobalBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update' && !isRecord((args as { data?: unknown }).data)) throw refuseBody()
}
