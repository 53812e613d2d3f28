import type { Payload } from 'payload'

import { sweepLeftovers } from '@plugins/jobs/operations/sweepLeftovers'
import { proposeLateFees } from '@plugins/ledger/index'
import { runDailyBooks } from '@plugins/ledger/jobs/dailyBooks'
import { nightlyVerification } from '@plugins/verification/operations/nightlyVerification'

import { randomOf, type Random } from '@/cli/demo/random'
import { addDays } from '@/domain/calendar/addDays'
import { parseDay } from '@/domain/calendar/day'
import { restDoor, type RestAnswer } from '@tests/support/doors/rest'

import type { WriterAnswer, WriterOrder } from './order'

type Told = Omit<WriterAnswer, 'act'>
type Id = { id: number }

/** Tables of entries that can be voided, under the name of their address. */
const ENTRIES = ['charges', 'payments', 'credits', 'refunds', 'reversals', 'deposit-movements'] as const

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

const NOTHING: Told = { status: 204, code: null, text: null, made: [], voided: [] }

/** What one writer does to the books, each time something else, through the product's own doors. */
export const actsOf = (payload: Payload, order: WriterOrder) => {
  const random: Random = randomOf(order.seed)
  const rest = restDoor(payload)
  const today = parseDay(order.today)

  const pick = <T>(list: readonly T[]): T => list[random.whole(0, list.length - 1)]!
  const lease = () => pick(order.leases)
  const cents = () => random.whole(1, 120) * 1000
  const recently = () => addDays(today, -random.whole(0, 60))
  const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await payload.db.pool.query<Row>(text, values)).rows
  /** One of the latest rows: others are likely to reach for the same. */
  const oneOf = async (query: string, values: unknown[] = []): Promise<number | undefined> => {
    const found = await rows<Id>(`${query} order by id desc limit 6`, values)
    return found.length === 0 ? undefined : pick(found).id
  }

  const told = ({ status, body, text }: RestAnswer<unknown>, done: Partial<Told> = {}): Told => {
    const { errors } = (body ?? {}) as { errors?: { data?: { code?: string } }[] }
    const code = errors?.[0]?.data?.code ?? null
    const well = status < 300
    return {
      ...{ status, code, text: well ? null : text.slice(0, 600) },
      made: well ? (done.made ?? []) : [],
      voided: well ? (done.voided ?? []) : [],
    }
  }
  const post = (path: string, body: object, token = order.token) =>
    rest<Record<string, unknown>>('POST', path, { token, body })
  const made = (table: string, list: unknown) => ((list ?? []) as Id[]).map(({ id }) => ({ table, id }))

  /** Any one row that the product adds by an address of its own. */
  const add = async (path: string, table: string, body: object): Promise<Told> => {
    const answer = await post(`/ledger/${path}`, body)
    return told(answer, { made: made(table, [answer.body]) })
  }

  const acts = {
    payment: async (): Promise<Told> => {
      const common = { account: lease().account, receivedOn: recently(), method: 'check', type: 'rent' }
      const amountCents = 2 * cents()
      // A check over two accounts: whoever voids or returns it holds rows of both.
      const parts = [
        { type: 'rent', amountCents: amountCents / 2 },
        { type: 'deposit', amountCents: amountCents / 2, account: lease().account },
      ]
      const answer = await post('/ledger/payments', {
        ...common,
        amountCents,
        ...(random.happens(0.6) ? { parts } : {}),
      })
      return told(answer, { made: made('payments', answer.body?.payments) })
    },
    void: async (): Promise<Told> => {
      const slug = random.happens(0.7) ? pick(['charges', 'payments'] as const) : pick(ENTRIES)
      const table = tableOf(slug)
      const id = await oneOf(`select id from ${table} where voided_at is null`)
      if (id === undefined) return NOTHING
      const posted =
        slug === 'charges' && (await oneOf(`select id from charges where id = ${id} and line is not null`))
      const choice = posted ? { choice: pick(['skip', 'replace', 'replace']) } : {}
      const answer = await post(`/${slug}/${id}/void`, { reason: 'A slip', ...choice })
      return told(answer, { voided: [{ table, id }] })
    },
    reverse: async (): Promise<Told> => {
      const payment = await oneOf('select id from payments where voided_at is null')
      if (payment === undefined) return NOTHING
      const answer = await post('/ledger/reversals', {
        ...{ payment, date: today },
        ...(random.happens(0.5) ? { nsfFeeCents: 2500 } : {}),
      })
      const { reversals, fee } = answer.body ?? {}
      return told(answer, {
        made: [...made('reversals', reversals), ...made('charges', fee ? [fee] : [])],
      })
    },
    refund: () =>
      add('refunds', 'refunds', {
        ...{ account: lease().account, amountCents: cents(), date: today, method: 'check' },
      }),
    credit: () =>
      add('credits', 'credits', {
        ...{ account: lease().account, type: 'concession', description: 'For the noise' },
        ...{ amountCents: cents(), date: recently() },
      }),
    writeOff: () => add('write-offs', 'credits', { account: lease().account, reason: 'Moved away' }),
    withhold: () =>
      add('deposits/withhold', 'deposit_movements', {
        ...{ account: lease().account, amountCents: cents(), date: today },
      }),
    postRent: async (): Promise<Told> => told(await post('/rent/post', { through: today })),
    undoRun: async (): Promise<Told> => {
      const run = await oneOf('select id from posting_runs where undone_at is null')
      if (run === undefined) return NOTHING
      return told(await post(`/ledger/runs/${run}/undo`, { reason: 'Too early' }))
    },
    lookAtFees: async (): Promise<Told> => {
      await proposeLateFees({ payload, through: today, automatic: random.happens(0.5), source: 'job' })
      return NOTHING
    },
    decideFees: async (): Promise<Told> => {
      const open = await rows<Id>(
        "select id from late_fees where status in ('proposed', 'accepted') order by status, id limit 8",
      )
      const ids = open.map(({ id }) => id).filter(() => random.happens(0.5))
      if (ids.length === 0) return NOTHING
      const decision = random.happens(0.6) ? { accept: ids } : { waive: ids, reason: 'Out of kindness' }
      return told(await post('/ledger/late-fees', decision))
    },
    moveOut: async (): Promise<Told> => {
      const { id } = lease()
      const moveOutDay = random.happens(0.5) ? addDays(today, random.whole(-40, 20)) : null
      return told(await rest('PATCH', `/leases/${id}`, { token: order.token, body: { moveOutDay } }))
    },
    close: async (): Promise<Told> => {
      const lockDate = random.happens(0.4) ? addDays(today, -random.whole(70, 100)) : null
      return told(await post('/globals/settings', { lockDate }, order.adminToken))
    },
    jobs: async (): Promise<Told> => {
      for (const task of ['dailyBooks', 'verifyEachDay', 'sweep'] as const)
        await payload.jobs.queue({ task, input: {}, queue: pick(['books', 'upkeep', 'default']) })
      await payload.jobs.run({ allQueues: true, silent: { info: true, error: false } })
      return NOTHING
    },
    /** All of them here and now, whoever else is at it. */
    jobsAtOnce: async (): Promise<Told> => {
      await Promise.all([runDailyBooks(payload), nightlyVerification(payload), sweepLeftovers({ payload })])
      return NOTHING
    },
    /** The first read of a day brings what follows from it up to date. */
    morning: async (): Promise<Told> => {
      await rows('select refresh_derived($1)', [addDays(today, -1)])
      return told(await rest('GET', '/units?limit=5&depth=0', { token: order.token }))
    },
  }
  type Act = keyof typeof acts
  /** How often each is done, in how many times altogether. */
  const often: Record<Act, number> = {
    ...{ payment: 8, void: 7, reverse: 6, refund: 2, credit: 2, writeOff: 1, withhold: 2 },
    ...{
      postRent: 3,
      undoRun: 2,
      lookAtFees: 2,
      decideFees: 3,
      moveOut: 3,
      close: 1,
      jobs: 3,
      jobsAtOnce: 3,
      morning: 1,
    },
  }
  const hat = Object.entries(often).flatMap(([act, times]) => Array.from({ length: times }, () => act as Act))
  return { choose: (): Act => pick(hat), acts }
}
