import { isPeriod } from '../calendar/period'

/** Whether a value can stand in a period field: true, or a sentence for the person who typed it. */
export const validatePeriod = (value: unknown, required = false): true | string => {
  if (value === null || value === undefined || value === '')
    return required ? 'Enter a month, like 2026-03.' : true
  if (isPeriod(value)) return true
  return `“${typeof value === 'string' ? value : typeof value}” is not a month. Enter year and month, like 2026-03.`
}
