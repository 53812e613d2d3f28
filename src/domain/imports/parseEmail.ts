import { accepted, refused, type Parsed } from './parsed'

// What an address must look like to be kept: the same as when somebody types it into the product.
const NAME = /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?$/
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
const LONGEST = 254

/** An e-mail address in lower case: capitals make no other mailbox. */
export function parseEmail(text: string): Parsed<string> {
  const address = text.toLowerCase()
  const at = address.lastIndexOf('@')
  const [name, labels] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1).split('.')]
  const isAddress =
    at > 0 &&
    address.length <= LONGEST &&
    NAME.test(name) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[a-z]{2,}$/.test(labels.at(-1) ?? '')
  if (isAddress) return accepted(address)
  return refused('BAD_EMAIL', `'${text}' is not an e-mail address. Correct it, or leave it empty.`)
}
