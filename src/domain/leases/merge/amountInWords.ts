import { isCents } from '../../money/cents'

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const GROUPS = ['', ' thousand', ' million', ' billion', ' trillion']

const belowHundred = (number: number): string => {
  if (number < 20) return SMALL[number] ?? ''
  const [tens, ones] = [TENS[Math.floor(number / 10)], number % 10]
  return ones === 0 ? `${tens}` : `${tens}-${SMALL[ones]}`
}

const belowThousand = (number: number): string => {
  const hundreds = Math.floor(number / 100)
  const rest = number % 100
  if (hundreds === 0) return belowHundred(rest)
  return `${SMALL[hundreds]} hundred${rest === 0 ? '' : ` ${belowHundred(rest)}`}`
}

const wholeInWords = (number: number): string => {
  if (number === 0) return 'zero'
  const parts: string[] = []
  for (let rest = number, group = 0; rest > 0; rest = Math.floor(rest / 1000), group += 1) {
    const three = rest % 1000
    if (three > 0) parts.unshift(`${belowThousand(three)}${GROUPS[group]}`)
  }
  return parts.join(' ')
}

/**
 * An amount as a contract spells it: `seven hundred fifty dollars`, `one dollar and 5 cents`.
 * @param cents whole, not negative
 * @throws RangeError for a fraction or a negative amount
 */
export function amountInWords(cents: number): string {
  if (!isCents(cents) || cents < 0) throw new RangeError(`${cents} is no amount of a contract`)
  const dollars = Math.floor(cents / 100)
  const rest = cents % 100
  const whole = `${wholeInWords(dollars)} dollar${dollars === 1 ? '' : 's'}`
  return rest === 0 ? whole : `${whole} and ${rest} cent${rest === 1 ? '' : 's'}`
}

/** `1st`, `2nd`, `15th`: a day of the month. */
export function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
