import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { expect, it } from 'vitest'

import { asUser, buildBankAccount } from '@tests/support/builders'
import { bankFile, bankImports } from '@tests/support/imports/bankImports'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const childOf = (batch: number, user: number) => `
  const { default: config } = await import('@payload-config')
  const { createLocalReq, getPayload } = await import('payload')
  const { commitImport } = await import('./plugins/imports/operations/bank/commitImport.ts')
  const payload = await getPayload({ config })
  const user = await payload.findByID({ collection: 'users', id: ${user} })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  await commitImport(req, ${batch}, async ({ step }) => {
    if (step !== 'posting') return
    process.stdout.write('in the middle')
    // Holds the commit where it is until the kill.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })
`

const killInTheMiddle = async (app: TestPayload, batch: number, user: number): Promise<void> => {
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', '--input-type=module', '-e', childOf(batch, user)],
    {
      env: { ...process.env, DATABASE_URL: app.databaseUrl, DISABLE_PAYLOAD_HMR: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const middle = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes('in the middle')) resolve()
      })
    child.once('exit', () => reject(new Error(`The commit ended by itself:\n${output}`)))
  })
  await middle
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

/** What stands of the books that an import writes to, without ids and instants. */
const booksOf = (app: TestPayload) =>
  app.sql(
    `select 'payment' as kind, account_id as place, day_of(date)::text as day, amount_cents::text as cents, memo, type::text
       from payments where voided_at is null
     union all select 'expense', property_id, day_of(date)::text, amount_cents::text, memo, category_id::text
       from expenses where voided_at is null
     order by 1, 2, 3, 4, 5`,
  )

it(
  'a commit killed in the middle leaves nothing; the import can be posted then, and is as after one clean run',
  { timeout: 180_000 },
  async () => {
    const app = await testPayload()
    const user = await asUser(app.payload, 'manager')
    const files = portfolioFiles('portfolio').filter(({ name }) => name !== 'payments.csv')
    await importPortfolio({ payload: app.payload, files, booksStart: '2026-01-01' })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    const bank = bankImports(app, user, (await buildBankAccount(app.payload)).id)
    const file = bankFile('portfolio', 'bank-bofa.csv')

    const clean = await bank.open(file)
    expect((await bank.commit(clean.body.id)).status).toBe(200)
    const wanted = await booksOf(app)
    expect((await bank.undo(clean.body.id)).status).toBe(200)

    const { body } = await bank.open(file)
    const before = await tableCounts(app)
    await killInTheMiddle(app, body.id, user.id)
    // The database ends the transaction when it sees that the connection is gone.
    await expect.poll(() => tableCounts(app)).toEqual(before)
    const [batch] = await app.sql('select status, posted_at from import_batches where id = $1', [body.id])
    expect(batch).toEqual({ status: 'checking', posted_at: null })

    const committed = await bank.commit(body.id)
    expect([committed.status, committed.body.status]).toEqual([200, 'posted'])
    expect(committed.body.ready.rows).toBeGreaterThan(20)
    expect(await booksOf(app)).toEqual(wanted)
  },
)
