import { isRecord } from '../isRecord'
import { TASK_STATUS_LABELS } from './taskTerms'

/** What stood in a task when somebody read it, of what several people change: the ids of its photos and comments. */
export type AsRead = {
  readonly status: keyof typeof TASK_STATUS_LABELS
  readonly photos: readonly number[]
  readonly comments: readonly string[]
}

/** As one text, which goes with the task and comes back as it went. */
export const writeAsRead = ({ status, photos, comments }: AsRead): string =>
  JSON.stringify({ status, photos, comments })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(isOne)
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'
const isStatus = (value: unknown): value is AsRead['status'] =>
  isText(value) && Object.hasOwn(TASK_STATUS_LABELS, value)

/** @returns undefined for what `writeAsRead` never wrote */
export const readAsRead = (text: unknown): AsRead | undefined => {
  const value = isText(text) ? parsed(text) : undefined
  if (!isRecord(value)) return undefined
  const { status, photos, comments } = value
  if (!isStatus(status) || !isListOf(photos, isNumber) || !isListOf(comments, isText)) return undefined
  return { status, photos, comments }
}
