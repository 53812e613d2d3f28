import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { PaymentType } from '@/domain/ledger/paymentTerms'
import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildExpenseCategory } from '@tests/support/builders'
import { bankFile, bankImports } from '@tests/support/imports/bankImports'
import { portfolioFiles, type PortfolioName } from '@tests/support/imports/portfolioFiles'
import { trueLines, type Share, type TrueLine } from '@tests/support/fixtures/bankBooks'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Balance = { account: number; balanceCents: number }

const FILES: readonly (readonly string[])[] = [
  ['bank-chase-jan-mar.csv', 'bank-chase-mar-apr.csv'],
  ['bank-bofa.csv'],
  ['bank.qfx'],
  ['bank.qif'],
]

/** How many letters stand at the same place: a format cuts a text, or loses letters of it. */
const likeness = (one: string, other: string): number => {
  const [ours, theirs] = [one, other].map((text) => text.replace(/\s+/g, ''))
  return [...(ours ?? '')].filter((letter, at) => letter === theirs?.[at]).length
}

describe.each<PortfolioName>(['portfolio', 'portfolio-2'])('the bank files of %s', (name) => {
  let app: TestPayload
  let user: User
  let bank: ReturnType<typeof bankImports>
  let ids: { accounts: Map<string, number>; properties: Map<string, number>; categories: Map<string, number> }
  let before: Balance[]

  const balances = async (): Promise<Balance[]> => {
    const { body } = await app.rest<{ rows: Balance[] }>(
      'GET',
      '/reports/rent-balance?asOf=2026-04-15&limit=10000',
      {
        user,
      },
    )
    return body.rows
      .map(({ account, balanceCents }) => ({ account, balanceCents }))
      .sort((a, b) => a.account - b.account)
  }

  const idsOf = async () => {
    const accounts = await app.sql<{ key: string; id: number }>(
      `select p.name || ' ' || u.number || ' ' || t.name as key, l.account_id as id from leases l join units u on u.id = l.unit_id
         join properties p on p.id = u.property_id join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
         join tenants t on t.id = r.tenants_id`,
    )
    const properties = await app.sql<{ key: string; id: number }>('select name as key, id from properties')
    const categories = await app.sql<{ key: string; id: number }>(
      'select name as key, id from expense_categories',
    )
    const byKey = (rows: { key: string; id: number }[]) => new Map(rows.map(({ key, id }) => [key, id]))
    return { accounts: byKey(accounts), properties: byKey(properties), categories: byKey(categories) }
  }

  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
    const files = portfolioFiles(name).filter(
      ({ name: file }) => !['payments.csv', 'expenses.csv'].includes(file),
    )
    expect(await importPortfolio({ payload: app.payload, files, booksStart: '2026-01-01' })).toMatchObject({
      ok: true,
    })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    const categories = new Set(
      trueLines(name).flatMap(({ truth }) => (truth.kind === 'expense' ? [truth.category] : [])),
    )
    for (const category of categories) await buildExpenseCategory(app.payload, { name: category })
    bank = bankImports(app, user, (await buildBankAccount(app.payload)).id)
    ids = await idsOf()
    before = await balances()
  })

  const accountOf = ({ property, unit, tenant }: Share): number =>
    ids.accounts.get(`${property} ${unit} ${tenant}`)!

  const becomesOf = ({ truth }: TrueLine): Becomes | null => {
    if (truth.kind === 'payment') {
      const parts = (truth.shares ?? []).map((share) => ({
        account: accountOf(share),
        tenant: null,
        // The truth's types are the product's own.
        type: share.type as PaymentType,
        cents: share.cents,
      }))
      return { kind: 'payment', method: 'check', parts }
    }
    if (truth.kind === 'expense') {
      const category = ids.categories.get(truth.category!)!
      return { kind: 'expense', payee: null, category, property: ids.properties.get(truth.property!)! }
    }
    if (truth.kind === 'otherIncome')
      return { kind: 'otherIncome', category: 'laundry', property: [...ids.properties.values()][0]! }
    if (truth.kind === 'notOurs') return { kind: 'notOurs', reason: 'A transfer to savings' }
    return null
  }

  /** The true line behind each row: equal rows of a day are as good as one another. */
  const truthOf = (rows: readonly BatchRow[]): Map<number, TrueLine> => {
    const left = [...trueLines(name)]
    const found = new Map<number, TrueLine>()
    for (const row of rows) {
      const line = left
        .filter(({ date, cents }) => date === row.day && cents === row.cents)
        .sort((a, b) => likeness(b.text, row.text) - likeness(a.text, row.text))[0]
      if (!line) continue
      left.splice(left.indexOf(line), 1)
      found.set(row.row, line)
    }
    return found
  }

  /** Settles what waits as the truth says, and posts. */
  const settle = async (file: string): Promise<{ id: number; needed: number; rows: BatchRow[] }> => {
    const { body, status } = await bank.open(bankFile(name, file))
    expect([file, status]).toEqual([file, 201])
    const rows = await bank.rows(body.id)
    const truth = truthOf(rows)
    // What paid a deposit is ticked as rent where the payer is certain: a person changes it.
    const isDeposit = (row: number) => truth.get(row)?.truth.shares?.some(({ type }) => type === 'deposit')
    const waiting = rows.filter(
      ({ row, state }) =>
        state === 'needsMatch' || state === 'possiblyRecorded' || (state === 'new' && isDeposit(row)),
    )
    const changes = waiting.flatMap(({ row }) => {
      const becomes = becomesOf(truth.get(row)!)
      return becomes ? [{ row, becomes }] : []
    })
    const changed = await bank.change(body.id, { rows: changes })
    expect(changed.status, JSON.stringify(changed.body.errors)).toBe(200)
    const committed = await bank.commit(body.id)
    expect(committed.status, JSON.stringify(committed.body.errors)).toBe(200)
    return { id: body.id, needed: waiting.length, rows }
  }

  /** Where several payments could be the one returned, the check waits until they are in the books. */
  const returnIt = async (file: string): Promise<number[]> => {
    const { body } = await bank.open(bankFile(name, file))
    const [returned, ...others] = (await bank.rows(body.id)).filter(({ state }) => state !== 'alreadyPosted')
    expect(others).toEqual([])
    if (!returned) return []
    const [line] = trueLines(name).filter(({ truth }) => truth.kind === 'returned')
    const [share] = line!.truth.shares ?? []
    const [payment] = await app.sql<{ id: number }>(
      `select id from payments where account_id = $1 and amount_cents = $2 and voided_at is null and day_of(date) <= $3::date order by date desc`,
      [accountOf(share!), share!.cents, line!.date],
    )
    await bank.change(body.id, {
      rows: [{ row: returned.row, becomes: { kind: 'returned', payment: payment!.id } }],
    })
    expect((await bank.commit(body.id)).status).toBe(200)
    return [body.id]
  }

  const expected = (): Balance[] => {
    const paid = new Map<number, number>()
    for (const { truth } of trueLines(name)) {
      if (truth.kind !== 'payment' && truth.kind !== 'returned') continue
      for (const share of truth.shares ?? []) {
        if (share.type === 'deposit') continue
        const account = accountOf(share)
        paid.set(account, (paid.get(account) ?? 0) + (truth.kind === 'returned' ? -share.cents : share.cents))
      }
    }
    return before.map(({ account, balanceCents }) => ({
      account,
      balanceCents: balanceCents + (paid.get(account) ?? 0),
    }))
  }

  it.each(FILES.map((files) => [files]))(
    '%s end in the same books, and are taken back whole',
    async (files) => {
      const done: number[] = []
      for (const file of files) {
        const { id, needed, rows } = await settle(file)
        done.push(id)
        process.stdout.write(`${name}/${file}: ${needed} of ${rows.length} lines need a person\n`)
      }
      const hasReturn = trueLines(name).some(({ truth }) => truth.kind === 'returned')
      if (hasReturn) done.push(...(await returnIt(files[0]!)))
      expect(await balances()).toEqual(expected())
      const [counted] = await app.sql<{ expenses: string; income: string }>(
        `select (select count(*) from expenses where voided_at is null) as expenses,
        (select count(*) from other_income where voided_at is null and day_of(date) = '2026-02-17') as income`,
      )
      expect(counted).toEqual({
        expenses: String(trueLines(name).filter(({ truth }) => truth.kind === 'expense').length),
        income: '2',
      })
      for (const id of done.toReversed()) expect((await bank.undo(id)).status).toBe(200)
      expect(await balances()).toEqual(before)
    },
  )
})
