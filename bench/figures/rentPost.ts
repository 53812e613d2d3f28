import type { Client } from 'pg'

import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import type { World } from '../world/index'
import type { Measurement } from './measurement'

const NAME = 'rent-post'

/** The rows of a month as posting made them, each column as it was written. */
const keepRows = (client: Client, period: string) =>
  client.query(
    `create table bench_posted as select account_id, lease_id, type, description, amount_cents, due_date, date, period,
      line, created_at, updated_at from charges where period = ${client.escapeLiteral(period)}`,
  )

const insertRows = (client: Client) =>
  client.query(
    `insert into charges (account_id, lease_id, type, description, amount_cents, due_date, date, period, line,
      created_at, updated_at) select * from bench_posted`,
  )

/**
 * As if the month had never been posted: the same table, in the same order, for the next run. The books themselves
 * delete nothing, so their guards look away meanwhile.
 */
const forgetMonth = async (client: Client, period: string): Promise<void> => {
  await client.query("set session_replication_role = 'replica'")
  await client.query(`delete from charges where period = ${client.escapeLiteral(period)}`)
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze charges')
}

const works = async (world: World) => {
  const { nextMonth } = await world.business()
  const payload = await world.payload()
  const client = (await world.databases()).product.hold
  // Only now: it belongs to the configuration, which reads the environment as it loads.
  const { postRent } = await import('@plugins/ledger/index')
  const period = nextMonth.slice(0, 7)

  const post = timed(() => postRent({ payload, through: nextMonth }))
  const insert = timed(() => insertRows(client))
  await post()
  await keepRows(client, period)
  await forgetMonth(client, period)
  return {
    ours: async () => {
      const cost = await post()
      await forgetMonth(client, period)
      return cost
    },
    other: async () => {
      const cost = await insert()
      await forgetMonth(client, period)
      return cost
    },
  }
}

/** A month's rent of all leases, by the operation behind `npm run rent:post`, and the same rows written once more. */
export const rentPostFigure: Measurement = {
  name: NAME,
  measure: async (world) => {
    const { ours, other } = await works(world)
    const times = await alternate({ ours, other }, { runs: 5 })
    return {
      figure: figureOf({ name: NAME, unit: 'ms', ...times, target: 5 }),
      comparedWith: 'insert … select of the same rows into the same table',
    }
  },
}
