import { connect } from '@/cli/database/connect'
import type { Client } from 'pg'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { firstOfPeriod, periodOf } from '@/domain/calendar/period'
import { todayIn } from '@/domain/calendar/todayIn'

import { bankFile, prepareBank } from '../generate/bankLines'
import { FULL_SIZE, generateBusiness } from '../generate/generateBusiness'
import { addUser } from './addUser'
import type { CleanUps } from './cleanUps'
import type { Databases } from './databases'

/** A business whose bank sends 10,000 lines in two years: of a size that one family keeps books for. */
const LEASES = 500

/** Books of their own, into which a bank's file is imported. */
export type ImportBooks = {
  url: string
  client: Client
  bankAccount: number
  /** A file of so many lines, all of which can be posted. */
  fileOf: (lines: number) => Promise<string>
}

/** Makes them beside the product's, with somebody who may import. */
export const makeImportBooks = async (databases: Databases, cleanUps: CleanUps): Promise<ImportBooks> => {
  const url = databases.importUrl
  const client = await connect(url, 'rental-books bench imports')
  cleanUps.add(() => client.end())
  const lastMonth: Day = firstOfPeriod(periodOf(todayIn('America/New_York', Date.now())))
  await generateBusiness(client, { ...FULL_SIZE, leases: LEASES, lastMonth })
  const bankAccount = await prepareBank(client)
  await addUser(url)
  return { url, client, bankAccount, fileOf: (lines) => bankFile(client, lines, addDays(lastMonth, -1)) }
}
