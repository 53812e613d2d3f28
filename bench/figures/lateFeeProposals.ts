import type { Client } from 'pg'

import { addDays } from '@/domain/calendar/addDays'

import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import type { World } from '../world/index'
import type { Measurement } from './measurement'

const NAME = 'late-fee-proposals'

/** The bench's leases give four days of grace: on the sixth day every rent that is open has its fee. */
const DAYS_LATE = 5

const insertRows = (client: Client) =>
  client.query(
    `insert into late_fees (charge_id, account_id, day, proposed_cents, amount_cents, status, waiver_proposed, created_at,
      updated_at) select * from bench_fees`,
  )

/** As if nobody had looked yet: the same table, for the next run. */
const forgetFees = async (client: Client): Promise<void> => {
  await client.query("set session_replication_role = 'replica'")
  await client.query('delete from late_fees; delete from late_fee_look')
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze late_fees')
}

const works = async (world: World) => {
  const { nextMonth } = await world.business()
  const payload = await world.payload()
  const client = (await world.databases()).product.hold
  // Only now: it belongs to the configuration, which reads the environment as it loads.
  const { postRent, proposeLateFees } = await import('@plugins/ledger/index')
  // Rent that nobody has paid yet, for every lease that goes on.
  await postRent({ payload, through: nextMonth })
  const through = addDays(nextMonth, DAYS_LATE)

  const propose = timed(() => proposeLateFees({ payload, through, automatic: false }))
  const insert = timed(() => insertRows(client))
  await propose()
  await client.query(
    `create table bench_fees as select charge_id, account_id, day, proposed_cents, amount_cents, status, waiver_proposed,
      created_at, updated_at from late_fees`,
  )
  await forgetFees(client)
  const forgetting = (work: () => Promise<number>) => async () => {
    const cost = await work()
    await forgetFees(client)
    return cost
  }
  return { ours: forgetting(propose), other: forgetting(insert) }
}

/** The late fees of a morning on which nobody has paid, and the same rows written once more. */
export const lateFeeProposalsFigure: Measurement = {
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
