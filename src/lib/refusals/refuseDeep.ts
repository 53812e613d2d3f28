import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { refusal } from './refusal'

/** Far more than a text of lists in tables in lists takes; what reads records part by part has room for many times that. */
const MOST_DEPTH = 200

const partsOf = (value: object): object[] =>
  ArrayBuffer.isView(value)
    ? []
    : Object.values(value).filter((part: unknown) => typeof part === 'object' && part !== null)

/** Level by level, not by a function that calls itself: that one would end where it is to say how deep a record may be. */
const isDeeper = (data: unknown, most: number): boolean => {
  let level = typeof data === 'object' && data !== null ? [data] : []
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true
    level = level.flatMap(partsOf)
  }
  return false
}

const refuse = (args: object): void => {
  if (!('data' in args) || !isDeeper(args.data, MOST_DEPTH)) return
  throw refusal({
    code: 'BAD_PARAMETER',
    message: `This record has parts within parts, more than ${MOST_DEPTH} deep. Send one that is flatter.`,
  })
}

/** Refuses a save of what is nested without end; Payload would run out of room on it as if it were our mistake. */
export const refuseDeep: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create' || operation === 'update') refuse(args)
}

export const refuseDeepGlobal: GlobalBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update') refuse(args as object)
}
