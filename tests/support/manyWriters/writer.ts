import { once } from 'node:events'

import { getPayload } from 'payload'

import { logOnlyFaults } from '@tests/support/logOnlyFaults'

import { actsOf } from './acts'
import type { WriterAnswer, WriterNews, WriterOrder } from './order'

/*
 * One of many processes that write to the same books at once: begins when told so, does what its seed says, a bounded
 * number of times, and tells what it was answered.
 */
const order = JSON.parse(process.argv[2] ?? '') as WriterOrder
const { default: config } = await import('@payload-config')

const tell = (news: WriterNews): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(news, (error: Error | null) => (error ? reject(error) : resolve()))
  })
process.on('disconnect', () => process.exit(1))

/** What was thrown outside of any request, told as a request would be answered. */
const asAnswer = (error: unknown): Omit<WriterAnswer, 'act'> => {
  const { status, data, stack } = error as { status?: number; data?: { code?: string }; stack?: string }
  return {
    status: status ?? 500,
    code: data?.code ?? null,
    text: stack ?? String(error),
    made: [],
    voided: [],
  }
}

const payload = await getPayload({ config })
logOnlyFaults(payload)
const { choose, acts } = actsOf(payload, order)
await tell({ kind: 'ready' })
await once(process, 'message')
for (let round = 1; round <= order.rounds; round += 1) {
  const act = choose()
  await tell({ kind: 'begins', round, act })
  await tell({ kind: 'answered', round, act, ...(await acts[act]().catch(asAnswer)) })
}
process.exit(0)
