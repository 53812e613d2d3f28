import { isRecord } from '@/domain/isRecord'

const textIn = (record: unknown, key: 'label' | 'name'): string | null => {
  const text = isRecord(record) ? record[key] : null
  return typeof text === 'string' ? text : null
}

/** Where a task is to be done, of its relations as they were read: the unit, else the property; null for neither. */
export const taskPlace = ({ unit, property }: { unit?: unknown; property?: unknown }): string | null =>
  textIn(unit, 'label') ?? textIn(property, 'name')
