import { isDay, type Day } from '@/domain/calendar/day'

import { badParameter } from './badParameter'
import { readText, readWords } from './readWords'

/** The years a business can have lived through, and some to come. */
const FIRST_DAY: Day = '1900-01-01'
const LAST_DAY: Day = '2999-12-31'

export type ParameterReader = {
  day: (name: string) => Day | undefined
  /** A whole number from `min` to `max`. */
  whole: (name: string, min: number, max: number) => number | undefined
  /** 0 or more, with at most two decimals. */
  hundredths: (name: string, max: number) => number | undefined
  text: (name: string, maxLength: number) => string | undefined
  /** What somebody typed to look for it. */
  words: (name: string, maxLength: number) => string | undefined
  oneOf: <T extends string>(name: string, words: readonly T[]) => T | undefined
  /** `a,b`, or the parameter several times; without repeats. */
  list: <T>(name: string, what: string, read: (item: string) => T | undefined) => T[] | undefined
}

/**
 * Reads the parameters of an address strictly: what is misspelt, doubled or no such value is refused by its name, never
 * repaired or passed over. A report that ignored a filter would show the wrong figures under the right title.
 * @throws DomainError `BAD_PARAMETER`
 */
export const parameterReader = (address: URLSearchParams, known: readonly string[]): ParameterReader => {
  for (const name of address.keys())
    if (!known.includes(name))
      throw badParameter(name, `there is no such parameter. Known are ${known.join(', ')}.`)

  const one = (name: string): string | undefined => {
    const values = address.getAll(name)
    if (values.length > 1) throw badParameter(name, 'give it once.')
    return values[0]
  }

  return {
    day: (name) => {
      const text = one(name)
      if (text === undefined) return undefined
      if (isDay(text) && text >= FIRST_DAY && text <= LAST_DAY) return text
      throw badParameter(name, `write a day as 2026-01-31, from ${FIRST_DAY} to ${LAST_DAY}.`)
    },
    whole: (name, min, max) => {
      const text = one(name)
      if (text === undefined) return undefined
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
      if (value >= min && value <= max) return value
      throw badParameter(name, `write a whole number from ${min} to ${max}.`)
    },
    hundredths: (name, max) => {
      const text = one(name)
      if (text === undefined) return undefined
      const value = /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
      if (value <= max) return value
      throw badParameter(name, `write a number from 0 to ${max}, with at most two decimals.`)
    },
    text: (name, maxLength) => {
      const text = one(name)
      return text === undefined ? undefined : readText(name, text, maxLength)
    },
    words: (name, maxLength) => {
      const text = one(name)
      return text === undefined ? undefined : readWords(name, text, maxLength)
    },
    oneOf: (name, words) => {
      const text = one(name)
      const word = words.find((candidate) => candidate === text)
      if (text === undefined || word !== undefined) return word
      throw badParameter(name, `choose one of ${words.join(', ')}.`)
    },
    list: (name, what, read) => {
      const texts = address.getAll(name).flatMap((value) => value.split(','))
      if (texts.length === 0) return undefined
      const items = texts.map((text) => {
        const item = read(text.trim())
        if (item === undefined) throw badParameter(name, `write ${what}, with commas between several.`)
        return item
      })
      return [...new Set(items)]
    },
  }
}
