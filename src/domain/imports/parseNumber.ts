import { accepted, refused, type Parser } from './parsed'

/** A reader of whole numbers, `12` or `1,250`, within a range, both ends included. */
export function wholeNumberParser(min: number, max: number): Parser<number> {
  return (text) => {
    const digits = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text
    const value = Number(digits)
    if (/^\d{1,9}$/.test(digits) && value >= min && value <= max) return accepted(value)
    return refused('BAD_NUMBER', `'${text}' is not a whole number from ${min} to ${max}. Correct it.`)
  }
}

/** A reader of numbers in quarters, `1.5` bathrooms, within a range, both ends included. */
export function quartersParser(min: number, max: number): Parser<number> {
  return (text) => {
    const value = Number(text)
    if (/^\d{1,6}(\.\d{1,2})?$/.test(text) && Number.isInteger(value * 4) && value >= min && value <= max) {
      return accepted(value)
    }
    return refused('BAD_NUMBER', `'${text}' is not a number from ${min} to ${max} like 1 or 1.5. Correct it.`)
  }
}
