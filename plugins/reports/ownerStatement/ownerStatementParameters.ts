import type { Day } from '@/domain/calendar/day'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import { daysAsked } from '../shared/daysAsked'

export type OwnerStatementParameters = { readonly owner: number; readonly from: Day; readonly to: Day }

/**
 * `owner`, `from` and `to`; without days this year so far.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const ownerStatementParameters = (address: URLSearchParams, today: Day): OwnerStatementParameters => {
  const read = parameterReader(address, ['owner', 'from', 'to'])
  const [owner, ...others] = read.list('owner', "an owner's number", readId) ?? []
  if (owner === undefined || others.length > 0) throw badParameter('owner', "write one owner's number.")
  return { owner, ...daysAsked(read, today) }
}
