import type { Payload } from 'payload'

import { inReadingTransaction } from '@/lib/database/openReading'
import { rentBalanceParameters } from '@plugins/reports/rentBalance/rentBalanceParameters'
import { rentBalanceRows } from '@plugins/reports/rentBalance/queries/rentBalance'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { BALANCES } from './floorSql'
import type { Measurement } from './measurement'
import { QUESTIONS, REPORT_QUESTIONS, type ReportQuestion } from './reportQuestions'

/** More than the generated business has: every row in one statement. */
const EVERY_ROW = 1_000_000

const report = (payload: Payload, question: ReportQuestion, asOf: Day) => {
  const asked = new URLSearchParams({ ...REPORT_QUESTIONS[question] })
  const { filters, page } = rentBalanceParameters(asked, asOf)
  const rows = question === 'all-rows' ? { ...page, limit: EVERY_ROW } : page
  return () => inReadingTransaction(payload, (place) => rentBalanceRows(place, filters, rows))
}

/** The plainest thing that reads the same entries: what each account was charged, and what it paid. */
const floor = (payload: Payload) => () =>
  inReadingTransaction(payload, async (place) => {
    for (const statement of BALANCES) await queryRows(place, statement)
  })

/** The report's SQL, over the same connection as its floor, in the same kind of transaction. */
export const rentBalanceSqlFigures: readonly Measurement[] = QUESTIONS.map((question) => {
  const name = `rent-balance-sql-${question}`
  return {
    name,
    measure: async (world) => {
      const { asOf } = await world.business()
      const payload = await world.payload()
      const times = await alternate(
        { ours: timed(report(payload, question, asOf)), other: timed(floor(payload)) },
        { runs: 11, warmUps: 2 },
      )
      return {
        figure: figureOf({ name, unit: 'ms', ...times, target: 1.5 }),
        comparedWith: 'two plain sum … group by account_id',
      }
    },
  }
})
