import { isRecord } from '@/domain/isRecord'

const textIn = (record: unknown, key: 'label' | 'name'): string | null => {
  const text = isRecord(record) ? record[key] : null
  return typeof text === 'string' ? text : null
}

/** What is read of a task's relations to say its place: a unit read whole is thirty columns and as many questions. */
export const PLACE_ONLY = { units: { label: true }, properties: { name: true } } as const

/** Where a task is to be done, of its relations as they were read: the unit, else the property; null for neither. */
export const taskPlace = ({ unit, property }: { unit?: unknown; property?: unknown }): string | null =>
  textIn(unit, 'label') ?? textIn(property, 'name')
