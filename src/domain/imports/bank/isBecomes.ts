import { OTHER_INCOME_LABELS } from '../../expenses/incomeTerms'
import { isStorable } from '../../fields/isStorable'
import { isRecord } from '../../isRecord'
import { PAYMENT_METHOD_LABELS, PAYMENT_TYPE_LABELS } from '../../ledger/paymentTerms'
import type { Becomes } from './becomes'

const RECORDED_KINDS = ['payment', 'expense', 'otherIncome', 'reversal']
const MOST_PARTS = 100

type Unknown = Readonly<Record<string, unknown>>

const isId = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= 2_147_483_647
const isIdOrNull = (value: unknown): boolean => value === null || isId(value)
const isCents = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= 999_999_999
const isListOf = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST_PARTS && value.every(holds)

/** Every text in it, whatever its shape. */
const holdsStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return isStorable(value)
  if (Array.isArray(value)) return value.every(holdsStorable)
  return !isRecord(value) || Object.entries(value).flat().every(holdsStorable)
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 1_000

const isPart = (part: unknown): boolean =>
  isRecord(part) &&
  isId(part.account) &&
  isIdOrNull(part.tenant) &&
  typeof part.type === 'string' &&
  Object.hasOwn(PAYMENT_TYPE_LABELS, part.type) &&
  isCents(part.cents)

const isRecordedRef = (ref: unknown): boolean =>
  isRecord(ref) && RECORDED_KINDS.some((kind) => kind === ref.kind) && isId(ref.id)

const SHAPES: Readonly<Record<Becomes['kind'], (value: Unknown) => boolean>> = {
  payment: ({ method, parts }) =>
    typeof method === 'string' &&
    Object.hasOwn(PAYMENT_METHOD_LABELS, method) &&
    Array.isArray(parts) &&
    parts.length > 0 &&
    isListOf(parts, isPart),
  expense: ({ payee, category, property }) => isIdOrNull(payee) && isId(category) && isId(property),
  otherIncome: ({ category, property }) =>
    typeof category === 'string' && Object.hasOwn(OTHER_INCOME_LABELS, category) && isId(property),
  returned: ({ payment }) => isId(payment),
  returnedLine: ({ row }) => isId(row),
  notOurs: ({ reason }) => typeof reason === 'string' && reason.trim() !== '' && reason.length <= 200,
  asWritten: ({ label, sub }) => isText(label) && (sub === null || isText(sub)),
  // A line that was put aside in another file has no records: it is linked to none.
  recorded: ({ records }) => isListOf(records, isRecordedRef),
}

/** Whether something that came over the network says what a line becomes. Whether it fits the line is asked later. */
export function isBecomes(value: unknown): value is Becomes {
  if (
    !holdsStorable(value) ||
    !isRecord(value) ||
    typeof value.kind !== 'string' ||
    !Object.hasOwn(SHAPES, value.kind)
  )
    return false
  // The kind is one of the shapes' own names, as the line above asked.
  return SHAPES[value.kind as Becomes['kind']](value)
}
