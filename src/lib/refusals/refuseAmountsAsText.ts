import type { CollectionBeforeOperationHook } from 'payload'

import { refusal } from './refusal'

type Found = { path: string; value: string }

/** The first amount of a record that came as text, in lists and groups too. */
const amountAsText = (data: unknown, path = ''): Found | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  for (const [key, value] of Object.entries(data)) {
    const here = path ? `${path}.${key}` : key
    if (key.endsWith('Cents') && typeof value === 'string' && value !== '') return { path: here, value }
    const inside = amountAsText(value, here)
    if (inside) return inside
  }
  return undefined
}

/** Payload would read the text `12.00` as 12 cents. An amount is a number of cents, or it is refused. */
export const refuseAmountsAsText: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return
  const found = amountAsText(args.data)
  if (!found) return
  throw refusal({
    code: 'BAD_AMOUNT',
    field: found.path,
    message: `“${found.value}” is not an amount. Enter dollars and cents, like 1,234.50; send whole cents as a number.`,
  })
}
