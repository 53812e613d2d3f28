import { readFileSync } from 'node:fs'

import { closePayload, loadPayload } from '@/cli/loadPayload'

import type { PostedRecords } from './postedRecords'

/**
 * Run as a program: writes the records of a file, `node createRows.ts FILE`, each with `payload.create`, all of them in
 * one transaction, and prints the milliseconds that took. Payload is up before the clock starts.
 */
const main = async (file: string): Promise<void> => {
  // Written by the measurement that runs this.
  const records = JSON.parse(readFileSync(file, 'utf8')) as PostedRecords
  const payload = await loadPayload()
  const { inTransaction } = await import('@/lib/database/inTransaction')
  const started = performance.now()
  await inTransaction({ payload, source: 'command' }, async (req) => {
    // The shapes are the collections' own: the import has written them.
    for (const data of records.payments)
      await payload.create({ collection: 'payments', data: data as never, depth: 0, req })
    for (const data of records.expenses)
      await payload.create({ collection: 'expenses', data: data as never, depth: 0, req })
    for (const data of records.other_income)
      await payload.create({ collection: 'other-income', data: data as never, depth: 0, req })
  })
  console.log(`took ${performance.now() - started}`)
  await closePayload(payload)
  process.exit(0)
}

await main(process.argv[2] ?? '')
