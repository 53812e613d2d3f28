import { readDay } from './readDay'

/** Whether a value can stand in a day field: true, or a sentence for the person who typed it. */
export const validateDay = (value: unknown, required = false): true | string => {
  const read = readDay(value)
  if (!read.ok) return read.message
  return read.day === null && required ? 'Enter a day.' : true
}
