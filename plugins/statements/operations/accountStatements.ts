import { accountEntries, accountFacts, type AccountEntry, type AccountFacts } from '@plugins/ledger/index'
import type { Payload } from 'payload'

import { inReadingTransaction } from '@/lib/database/openReading'
import { DomainError } from '@/domain/errors'
import { statement, type Statement } from '@/domain/statements/statement'
import type { StatementRange } from '@/domain/statements/statementRange'

import { accountPlace, type AccountPlace } from '../queries/accountPlace'

/** Everything that one account's statement says. */
export type AccountStatement = {
  account: number
  /** Whose it is, and what is held, at the end of the range. */
  facts: AccountFacts
  place: AccountPlace
  statement: Statement<AccountEntry>
}

/**
 * The statements of some accounts, in the order asked, all of the books as they stand at one moment.
 * The caller has asked whether the person may see them.
 * @throws DomainError `NOT_FOUND` naming an account that is not there
 */
export const accountStatements = (
  payload: Payload,
  accounts: readonly number[],
  range: StatementRange,
): Promise<AccountStatement[]> =>
  inReadingTransaction(payload, async (place) => {
    const found: AccountStatement[] = []
    for (const account of accounts) {
      const facts = await accountFacts(place, account, range.to)
      if (!facts)
        throw new DomainError('NOT_FOUND', `There is no account ${account}.`, {
          parameter: 'account',
          account,
        })
      found.push({
        account,
        facts,
        place: await accountPlace(place, account),
        statement: statement(await accountEntries(place, account, range.to), range),
      })
    }
    return found
  })
