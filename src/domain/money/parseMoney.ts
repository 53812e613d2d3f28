/**
 * How a file or a form writes money.
 * `us`: comma for thousands, point for cents. `unsettled`: nothing seen so far says so.
 */
export type MoneyNotation = 'us' | 'unsettled'

export type ParsedMoney =
  | { readonly ok: true; readonly cents: number }
  | { readonly ok: false; readonly code: 'BAD_AMOUNT' | 'AMBIGUOUS_AMOUNT'; readonly message: string }

// Thirteen digits of dollars stay exact in a number of cents; no real amount comes near.
const US_AMOUNT = /^(\d{1,13}|\d{1,3}(?:,\d{3}){1,4})?(?:\.(\d{1,2}))?$/
const GROUPED_WHOLE = /^\d{1,3}(?:,\d{3})+$/
// A comma or points where Americans would not put them, but half the world does: 1.234,56 · 1234,5 · 1.234
const FOREIGN = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+,\d{1,2}$/

/**
 * Reads an amount as a person or a spreadsheet writes it: `1234.5`, `$1,234.50`, `-12`, `(12.00)`, `.50`.
 *
 * Bad input never becomes a number: `1.234` is refused, not read as 1.23; so are `1,23.45`, `12 USD`, `''`.
 * @param notation with `unsettled`, `1,234` alone is ambiguous (it may be 1.234 cut short); see `moneyNotationOf`
 * @returns whole cents, negative for parentheses or a minus; no rounding, ever
 * @see docs/domain.md rules 1 and 26
 */
export function parseMoney(text: string, notation: MoneyNotation = 'us'): ParsedMoney {
  const { negative, digits } = unsigned(text)
  if (digits === '')
    return bad(text.trim() === '' ? 'The amount is missing. Enter it like 1234.56.' : notMoney(text))
  if (FOREIGN.test(digits)) return ambiguous(text)
  const parts = US_AMOUNT.exec(digits)
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return bad(notMoney(text))
  if (notation === 'unsettled' && GROUPED_WHOLE.test(digits)) return ambiguous(text)
  const dollars = (parts[1] ?? '').replaceAll(',', '')
  const cents = Number(`${dollars}${(parts[2] ?? '').padEnd(2, '0')}`)
  return { ok: true, cents: negative && cents !== 0 ? -cents : cents }
}

/**
 * What the amounts of one column say together: one `5.00` or `1,234.5` settles the column as American.
 * @see docs/domain.md rule 26
 */
export function moneyNotationOf(texts: Iterable<string>): MoneyNotation {
  for (const text of texts) if (/^[\d,]*\.\d{1,2}$/.test(unsigned(text).digits)) return 'us'
  return 'unsettled'
}

/** Takes the sign and the dollar sign off. Anything odd stays in `digits`, where no pattern matches it. */
function unsigned(text: string): { negative: boolean; digits: string } {
  const trimmed = text.trim().replace(/^\u2212/, '-')
  const parenthesised = /^(\$?)\s?\((.*)\)$/.exec(trimmed)
  if (parenthesised) {
    const inside = (parenthesised[2] ?? '').trim()
    return { negative: true, digits: parenthesised[1] === '$' ? inside : withoutDollar(inside) }
  }
  const signed = /^(?:([-+])\s?(\$?.*)|\$\s?([-+])(.*))$/.exec(trimmed)
  if (!signed) return { negative: false, digits: withoutDollar(trimmed) }
  const sign = signed[1] ?? signed[3]
  return { negative: sign === '-', digits: signed[1] ? withoutDollar(signed[2] ?? '') : (signed[4] ?? '') }
}

function withoutDollar(text: string): string {
  return text.replace(/^\$\s?/, '')
}

function bad(message: string): ParsedMoney {
  return { ok: false, code: 'BAD_AMOUNT', message }
}

function notMoney(text: string): string {
  return `'${text}' is not an amount. Write it like 1234.56.`
}

function ambiguous(text: string): ParsedMoney {
  return {
    ok: false,
    code: 'AMBIGUOUS_AMOUNT',
    message: `'${text}' can be read in two ways. Write it with a point and two digits for the cents, like 1234.56.`,
  }
}
