import { MAX_ENTRY_CENTS } from '../../money/cents'
import { parseMoney } from '../../money/parseMoney'
import { accepted, refused, type Parsed } from '../parsed'

export type DecimalSign = '.' | ','

const GAPS = /(\d)[\u0020\u00a0\u202f](?=\d{3}(?!\d))/g
const OTHER_CURRENCY =
  /[€£¥₹₩₽₺₴₪฿]|\b(?:EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|MXN|INR|SEK|NOK|DKK|PLN|CZK|HUF|BRL|ZAR)\b/i

/**
 * An amount as banks write it: `-1,234.56`, `(12.00)`, `12.00-`, `12.00 DR`, `USD 5.00`, and with a comma `1.234,56`, `1 234,5`.
 * @param decimal the column's; null refuses whatever it would decide (`1,234`)
 * @returns whole cents; `AMBIGUOUS_AMOUNT` for what is not written as the others are, `BAD_AMOUNT` for the rest
 * @see docs/domain.md rule 26
 */
export function readBankMoney(text: string, decimal: DecimalSign | null): Parsed<number> {
  const parsed = parseMoney(asAmerican(text, decimal), decimal === null ? 'unsettled' : 'us')
  if (parsed.ok) return accepted(parsed.cents)
  const written = text.trim()
  if (namesOtherCurrency(written)) {
    return refused('BAD_AMOUNT', `'${written}' is not in US dollars. Take the row out, or enter it by hand.`)
  }
  const like = decimal === ',' ? '1.234,56' : '1,234.56'
  if (parsed.code === 'AMBIGUOUS_AMOUNT') {
    return refused(
      'AMBIGUOUS_AMOUNT',
      `'${written}' can be read in two ways${decimal === null ? '' : `; the file writes ${like}`}. Correct it.`,
    )
  }
  return refused('BAD_AMOUNT', `'${written}' is not an amount. Write it like ${like}.`)
}

/** An amount that moved: within what one entry can be. Balances may be larger. */
export function readMovedMoney(text: string, decimal: DecimalSign | null): Parsed<number> {
  const money = readBankMoney(text, decimal)
  if (!money.ok || Math.abs(money.value) <= MAX_ENTRY_CENTS) return money
  return refused(
    'BAD_AMOUNT',
    `'${text.trim()}' is above 9,999,999.99, the most one entry can be. Correct it.`,
  )
}

/** Whether a text names a currency that is not the dollar of the books. */
export function namesOtherCurrency(text: string): boolean {
  return OTHER_CURRENCY.test(text)
}

/** Whether a cell is an amount, whatever its decimal sign. */
export function looksLikeMoney(text: string): boolean {
  return readBankMoney(text, '.').ok || readBankMoney(text, ',').ok
}

/**
 * The decimal sign of a file from all its amounts. `5.00` says point, `5,00` comma, `1.234.567` comma; a file that
 * has both is read by the more frequent, and the rest are errors of their rows. Whole amounts ask for none.
 * @returns null when a person has to say: every amount that could tell is like `1.234`, or as many say one as the other
 */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  let points = 0
  let commas = 0
  let undecided = false
  for (const text of texts) {
    const digits = text.replace(GAPS, '$1').replace(/[^\d.,]/g, '')
    if (/^\d{0,3}(?:,\d{3})*\.\d{1,2}$|^\d+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) points++
    else if (/^\d{0,3}(?:\.\d{3})*,\d{1,2}$|^\d+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) commas++
    else if (/[.,]/.test(digits)) undecided = true
  }
  if (points !== commas) return points > commas ? '.' : ','
  return points > 0 || undecided ? null : '.'
}

/** With point and comma as Americans set them, no gaps, the minus in front and no name of the dollar. */
function asAmerican(text: string, decimal: DecimalSign | null): string {
  const plain = text.trim().replace(/^USD ?|^US(?=\$)| ?USD$/i, '')
  // A debit went out of the account, a credit came in.
  const signed = /^([^-\u2212(]+?) *(?:([-\u2212]|DR)|CR)$/i.exec(plain)
  const inFront = signed ? `${signed[2] === undefined ? '' : '-'}${(signed[1] ?? '').trim()}` : plain
  if (decimal !== ',') return inFront
  return inFront.replace(GAPS, '$1').replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
}
