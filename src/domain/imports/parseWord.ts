import { headerKey } from './headerKey'
import { accepted, refused, type Parser } from './parsed'

/**
 * A reader of words from a list: a value itself (`singleFamily`), its label (`Single family`), or an alias; case,
 * spaces and hyphens do not count.
 * @param labels label by value, as the product shows them
 */
export function wordParser<V extends string>(
  labels: Readonly<Record<V, string>>,
  aliases: Readonly<Record<string, V>> = {},
): Parser<V> {
  const values = Object.keys(labels) as V[]
  const known = new Map<string, V>(
    Object.entries<V>(aliases).map(([alias, value]) => [headerKey(alias), value]),
  )
  for (const value of values) known.set(headerKey(value), value).set(headerKey(labels[value]), value)
  return (text) => {
    const value = known.get(headerKey(text))
    if (value !== undefined) return accepted(value)
    const choices = values.map((choice) => labels[choice].toLowerCase()).join(', ')
    return refused('UNKNOWN_WORD', `'${text}' is not one of: ${choices}. Choose one of them.`)
  }
}
