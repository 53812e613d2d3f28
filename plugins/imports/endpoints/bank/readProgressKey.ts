import { badParameter } from '@/lib/parameters/badParameter'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The key that somebody made up to ask how far their import has come; null where they do not.
 * @throws DomainError `BAD_PARAMETER`
 */
export const readProgressKey = (value: unknown): string | null => {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && UUID.test(value)) return value
  throw badParameter('progress', 'give a UUID of your own.')
}
