import { formatDollars } from '../money/formatMoney'

export type CentsLimits = { required?: boolean; min: number; max: number }

/**
 * Whether a value can stand in a money field.
 *
 * @param value whole cents; null, undefined and '' mean that nothing was entered
 * @returns true, or a sentence for the person who typed it
 */
export const validateCents = (value: unknown, { required, min, max }: CentsLimits): true | string => {
  if (value === null || value === undefined || value === '') return required ? 'Enter an amount.' : true
  // The field's input hands over text only when it could not read it as an amount.
  if (typeof value === 'string') return `“${value}” is not an amount. Enter dollars and cents, like 1,234.50.`
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Enter an amount, like 1,234.50.'
  if (!Number.isInteger(value)) return 'An amount is a whole number of cents.'
  if (value < min) return `Enter at least ${formatDollars(min)}.`
  if (value > max) return `Enter at most ${formatDollars(max)}.`
  return true
}
