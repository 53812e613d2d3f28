import { NotFound, type PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { LoggedContact } from '@/domain/contacts/loggedContact'
import type { PromiseStanding } from '@/domain/contacts/promiseStates'

import { contactFacts } from '../queries/contactFacts'
import { contactLog } from '../queries/contactLog'
import { contactStandings } from '../queries/contactStandings'

export type AccountContacts = {
  contacts: readonly LoggedContact[]
  /** Those that stand, in the order they fall due. */
  promises: readonly PromiseStanding[]
}

/**
 * An account's contact log and its promises at the end of a day, today unless one is given.
 * @throws NotFound when there is no such account
 */
export const accountContacts = async (
  req: PayloadRequest,
  account: number,
  asOf?: Day,
): Promise<AccountContacts> => {
  const { known, today } = await contactFacts(req, { account, tenant: undefined, replaces: undefined })
  if (!known) throw new NotFound(req.t)
  const day = asOf ?? today
  const standings = await contactStandings(req, [account], day)
  return {
    contacts: await contactLog(req, account, day),
    promises: standings.get(account)?.promises ?? [],
  }
}
