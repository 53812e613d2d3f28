/** Whether a value can stand in a percent field: whole basis points between the limits, or a sentence. */
export const validateBps = (
  value: unknown,
  { required, min, max }: { required?: boolean; min: number; max: number },
): true | string => {
  if (value === null || value === undefined || value === '') return required ? 'Enter a percentage.' : true
  if (typeof value === 'string') return `“${value}” is not a percentage. Enter a number, like 5 or 7.25.`
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Enter a percentage, like 5 or 7.25.'
  if (!Number.isInteger(value)) return 'A percentage has at most two digits after the point.'
  if (value < min) return `Enter at least ${min / 100}%.`
  if (value > max) return `Enter at most ${max / 100}%.`
  return true
}
