import { importPortfolio } from '@plugins/imports/index'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { readWorkbook } from '@/lib/workbook/readWorkbook'
import { asUser, buildCharge, buildPayment, buildProperty, buildVendor } from '@tests/support/builders'
import { portfolioFiles, type GivenFile } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { addressOf, LIST_EXPORTS } from './lists'

const HANDED_OVER = [
  'properties',
  'units',
  'tenants',
  'leases',
  'opening-balances',
  'payments',
  'expenses',
] as const

const OPENED = { booksStart: '2026-01-01' } as const

const handOver = async ({ payload }: TestPayload, files: GivenFile[]) => {
  const imported = await importPortfolio({ payload, files, ...OPENED })
  if (!imported.ok) throw new Error(JSON.stringify(imported.errors.slice(0, 5)))
  return imported.counts
}

/** A workbook as its program would save it as CSV. */
const savedAsCsv = async (bytes: Buffer): Promise<Uint8Array<ArrayBuffer>> => {
  const { rows } = await readWorkbook(new Uint8Array(bytes))
  const width = Math.max(...rows.map(({ length }) => length))
  const whole = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
  return new TextEncoder().encode(Papa.unparse(whole))
}

describe('lists as files', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  const get = (list: string, query: string, user: User = manager) =>
    app.rest<{ errors?: { data: { code: string; field?: string } }[] }>('GET', `/exports/${list}?${query}`, {
      user,
    })

  const lines = async (list: string, query = 'format=csv') =>
    Papa.parse<string[]>((await get(list, query)).text.replace('\uFEFF', '').trim()).data

  const taken = (format: 'csv' | 'xlsx') =>
    Promise.all(
      HANDED_OVER.map(async (name): Promise<GivenFile> => {
        const { status, bytes } = await get(name, `format=${format}`)
        expect(status).toBe(200)
        return {
          name: `${name}.csv`,
          bytes: format === 'csv' ? new Uint8Array(bytes) : await savedAsCsv(bytes),
        }
      }),
    )

  it.each(['portfolio', 'portfolio-2'] as const)(
    'of %s are imported again: nothing is added here, and the same business stands elsewhere',
    async (name) => {
      app = await testPayload()
      manager = await asUser(app.payload, 'manager')
      await handOver(app, portfolioFiles(name))
      const csv = await taken('csv')
      for (const files of [csv, await taken('xlsx')]) {
        const counts = await handOver(app, files)
        expect(Object.values(counts).map(({ added }) => added)).toEqual(Object.values(counts).map(() => 0))
      }

      app = await testPayload()
      manager = await asUser(app.payload, 'manager')
      await handOver(app, csv)
      const elsewhere = await taken('csv')
      const sorted = (files: GivenFile[]) =>
        files.map(({ name: file, bytes }) => [file, new TextDecoder().decode(bytes).split('\r\n').sort()])
      expect(sorted(elsewhere)).toEqual(sorted(csv))
    },
  )

  it('answer every list they name, with its own columns', async () => {
    for (const list of LIST_EXPORTS) {
      const [head] = await lines(addressOf(list))
      expect([addressOf(list), head]).toEqual([addressOf(list), list.columns.map(({ title }) => title)])
    }
  })

  it('hold what the screen shows: its filter, its search, nothing void, nothing filed away', async () => {
    const named = await buildVendor(app.payload, { name: '=HYPERLINK("http://x")' })
    await buildVendor(app.payload, { name: 'Filed away', archivedAt: '2026-01-31T12:00:00.000Z' })
    expect((await lines('vendors', 'search=HYPERLINK')).slice(1).map(([name]) => name)).toEqual([
      `'=HYPERLINK("http://x")`,
    ])
    expect((await lines('vendors')).map(([name]) => name)).not.toContain('Filed away')
    expect((await lines('vendors', `where[id][equals]=${named.id}`)).slice(1)).toHaveLength(1)

    const { account } = await buildPayment(app.payload, { memo: 'Counts' })
    const { id } = await buildCharge(app.payload, { account, description: 'Never counted' })
    await app.rest('POST', `/charges/${id}/void`, { user: manager, body: { reason: 'Typed twice' } })
    expect(JSON.stringify(await lines('charges'))).not.toContain('Never counted')
  })

  it('are whole beyond one turn of reading', async () => {
    const property = (await buildProperty(app.payload, { name: 'Thousand Doors' })).id
    await app.sql(
      `insert into units (property_id, number, type, status, updated_at, created_at)
        select $1, i::text, 'storage', 'vacant', now(), now() from generate_series(1, 2100) i`,
      [property],
    )
    const rows = await lines('units', `where[property][equals]=${property}`)
    expect(rows).toHaveLength(2_101)
    expect(new Set(rows.map(([, number]) => number)).size).toBe(2_101)
  })

  it('refuse what they cannot read, and whoever may not', async () => {
    expect((await get('vendors', 'format=pdf')).body.errors?.[0]?.data).toMatchObject({
      code: 'BAD_PARAMETER',
    })
    expect((await get('vendors', 'limit=3')).body.errors?.[0]?.data).toMatchObject({
      details: { parameter: 'limit' },
    })
    expect((await get('vendors', 'where[nothing][equals]=1')).status).toBe(400)
    for (const list of ['users', 'payload-preferences', 'nothing'])
      expect((await get(list, '')).status).toBe(404)
    const assistant = await asUser(app.payload, 'assistant')
    for (const list of LIST_EXPORTS)
      expect((await get(addressOf(list), 'format=csv', assistant)).status).toBe(404)
    expect((await app.rest('GET', '/exports/vendors')).status).toBe(401)
  })
})
