import type { Operation } from './rule'
import { addressDoors, type ANYONE, recordAddresses } from './table/addresses'
import type { Door } from './table/doors'

const isBelow = (path: string, address: string): boolean => path === address || path.startsWith(`${address}/`)

/** The door before an address of the product, `undefined` when the table names none. */
export const doorOf = (path: string): Door | typeof ANYONE | undefined => {
  const [address] = Object.keys(addressDoors)
    .filter((known) => isBelow(path, known))
    .sort((one, other) => other.length - one.length)
  return address === undefined ? undefined : addressDoors[address]
}

/** The right behind an address of a collection, `undefined` when the table names none. */
export const operationOf = (path: string): Operation | typeof ANYONE | undefined =>
  Object.hasOwn(recordAddresses, path) ? recordAddresses[path] : undefined
