import { badParameter } from './badParameter'

/** A JSON body as an address would say it, so that one reader reads both: numbers, texts and lists of them. */
export const addressOfBody = (body: Readonly<Record<string, unknown>>): URLSearchParams => {
  const address = new URLSearchParams()
  for (const [name, value] of Object.entries(body)) {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    if (values.length === 0) throw badParameter(name, 'the list is empty.')
    for (const one of values) {
      if (typeof one !== 'string' && typeof one !== 'number')
        throw badParameter(name, 'write a text, a number, or a list of them.')
      address.append(name, String(one))
    }
  }
  return address
}
