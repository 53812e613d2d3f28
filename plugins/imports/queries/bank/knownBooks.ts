import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { KnownBooks } from '@/domain/imports/bank/knownBooks'

import { importRules } from './importRules'
import { knownAccounts } from './knownAccounts'
import { knownMoney } from './knownMoney'
import { postedLines } from './postedLines'
import { rememberedPayers } from './rememberedPayers'

/** What the matcher needs of the books, for a file of one bank account that covers these days. */
export const knownBooks = async (
  req: PayloadRequest,
  bankAccount: number,
  days: { readonly first: Day; readonly last: Day },
): Promise<KnownBooks> => ({
  bankAccount,
  accounts: await knownAccounts(req),
  money: await knownMoney(req, days),
  posted: await postedLines(req, bankAccount, days),
  payers: await rememberedPayers(req, bankAccount),
  rules: await importRules(req),
})
