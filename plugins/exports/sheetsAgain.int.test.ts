import { importPortfolio } from '@plugins/imports/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { SheetKind } from '@/domain/imports/sheets/importKinds'
import type { User } from '@/payload-types'
import { asUser, buildPayment, buildReversal } from '@tests/support/builders'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

/** In the order in which they can be added to an empty business. */
const KINDS = [
  'properties',
  'units',
  'tenants',
  'leases',
  'opening-balances',
  'payments',
  'expenses',
] as const satisfies SheetKind[]

const BOOKS_START = '2026-01-01'
const EXPENSE_REPORT = '/reports/expenses?view=entries&from=2026-01-01&to=2026-12-31'

const business = async () => {
  const app = await testPayload()
  const admin = await asUser(app.payload, 'admin')
  return { app, admin, ...exportsOf(app, admin) }
}

const exportsOf = (app: TestPayload, user: User) => {
  const bytes = async (address: string) => {
    const answer = await app.rest('GET', address, { user })
    expect([address, answer.status]).toEqual([address, 200])
    return new Uint8Array(answer.bytes)
  }
  return {
    file: async (address: string, format: 'csv' | 'xlsx') =>
      new File(
        [await bytes(`${address}${address.includes('?') ? '&' : '?'}format=${format}`)],
        `a.${format}`,
      ),
    lines: async (address: string) =>
      Buffer.from(await bytes(`${address}${address.includes('?') ? '&' : '?'}format=csv`))
        .toString()
        .split('\r\n')
        .toSorted(),
  }
}

describe('what was exported, imported as a spreadsheet', () => {
  let here: Awaited<ReturnType<typeof business>>

  beforeAll(async () => {
    here = await business()
    const files = portfolioFiles('portfolio')
    const done = await importPortfolio({ payload: here.app.payload, files, booksStart: BOOKS_START })
    if (!done.ok) throw new Error(JSON.stringify(done.errors))
    // What is the tenant's, too; and one that no file has brought in.
    const opening = sheetImports(here.app, here.admin, 'opening-balances')
    const { body } = await opening.open(
      [
        'property,unit,tenant,due date,amount,memo',
        'Maple Court,1A,Grace Nguyễn,,(42.50),Paid ahead',
        'Maple Court,1B,Elena Smith Jr.,2025-12-01,17.00,',
      ].join('\n'),
    )
    expect((await opening.commit(body.id)).body.ready?.records.count).toBe(2)
  })

  it.each(KINDS)('adds nothing where it is recorded: %s', async (kind) => {
    for (const format of ['csv', 'xlsx'] as const) {
      const sheet = sheetImports(here.app, here.admin, kind)
      const { body } = await sheet.open(await here.file(`/exports/${kind}`, format))
      const { possiblyRecorded, alreadyPosted, ...others } = body.counts
      expect([format, body.problem, others]).toEqual([
        format,
        null,
        { new: 0, needsMatch: 0, notOurs: 0, error: 0 },
      ])
      expect(possiblyRecorded + alreadyPosted).toBe((await here.lines(`/exports/${kind}`)).length - 2)
    }
  })

  it('adds nothing where it is recorded: the entries of the expense report', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const { body } = await sheetImports(here.app, here.admin, 'expenses').open(
        await here.file(EXPENSE_REPORT, format),
      )
      // A total, where the file ends with one, is not ours.
      const { possiblyRecorded, alreadyPosted, notOurs: _, ...others } = body.counts
      expect(others).toEqual({ new: 0, needsMatch: 0, error: 0 })
      expect(possiblyRecorded + alreadyPosted).toBe((await here.lines('/exports/expenses')).length - 2)
    }
  })

  it('a second genuine opening balance of the same account is another one', async () => {
    const sheet = sheetImports(here.app, here.admin, 'opening-balances')
    const row = 'Maple Court,1B,Elena Smith Jr.,2025-12-01'
    const { body } = await sheet.open(
      ['property,unit,tenant,due date,amount', `${row},17.00`, `${row},17.00`, `${row},18.00`].join('\n'),
    )
    expect((await sheet.rows(body.id)).map(({ state }) => state)).toEqual(['alreadyPosted', 'new', 'new'])
  })

  it('makes the same rows elsewhere, as CSV and as XLSX', async () => {
    const addressOf = (kind: SheetKind, format: string) =>
      kind === 'expenses' && format === 'xlsx' ? EXPENSE_REPORT : `/exports/${kind}`
    const formats = ['csv', 'xlsx'] as const
    // All of it first: another business is another database.
    const taken = await Promise.all(
      formats.map(async (format) => ({
        format,
        files: await Promise.all(
          KINDS.map(async (kind) => ({
            kind,
            file: await here.file(addressOf(kind, format), format),
            lines: await here.lines(`/exports/${kind}`),
          })),
        ),
      })),
    )
    const report = await here.lines(EXPENSE_REPORT)
    for (const { format, files } of taken) {
      const there = await business()
      await there.app.payload.updateGlobal({ slug: 'settings', data: { booksStart: BOOKS_START } })
      for (const { kind, file, lines } of files) {
        const sheet = sheetImports(there.app, there.admin, kind)
        const { body } = await sheet.open(file)
        expect([format, kind, (await sheet.commit(body.id)).status]).toEqual([format, kind, 200])
        expect([format, kind, await there.lines(`/exports/${kind}`)]).toEqual([format, kind, lines])
      }
      expect(await there.lines(EXPENSE_REPORT)).toEqual(report)
    }
  })

  it('takes a payment that came back for no money', async () => {
    const { app, admin, file } = await business()
    await buildReversal(app.payload)
    await buildPayment(app.payload)
    const sheet = sheetImports(app, admin, 'payments')
    const { body } = await sheet.open(await file('/exports/payments', 'csv'))
    const rows = await sheet.rows(body.id)
    expect(rows.filter(({ state }) => state === 'error')).toMatchObject([{ error: { code: 'RETURNED' } }])
    expect(rows).toHaveLength(2)
  })
})
