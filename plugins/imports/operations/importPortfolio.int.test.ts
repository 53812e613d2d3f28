import { beforeAll, describe, expect, it } from 'vitest'

import {
  changed,
  portfolioFiles,
  type GivenFile,
  type PortfolioName,
} from '@tests/support/imports/portfolioFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { importPortfolio } from './importPortfolio'

const addedOf = (imported: Awaited<ReturnType<typeof importPortfolio>>) =>
  imported.ok
    ? Object.fromEntries(Object.entries(imported.counts).map(([kind, count]) => [kind, count.added]))
    : imported.errors

/** UTF-16 as some spreadsheet programs save it: a mark, semicolons, and Windows line ends. */
const asUtf16 = ({ name, bytes }: GivenFile): GivenFile => {
  const text = `\ufeff${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`
  return { name: name.toUpperCase(), bytes: new Uint8Array(Buffer.from(text, 'utf16le')) }
}

const ADDED = {
  portfolio: {
    properties: 5,
    units: 26,
    tenants: 26,
    leases: 24,
    openingBalances: 8,
    depositsHeld: 16,
    payments: 84,
    expenses: 60,
    vendors: 7,
    expenseCategories: 5,
  },
  'portfolio-2': {
    properties: 6,
    units: 47,
    tenants: 64,
    leases: 57,
    openingBalances: 7,
    depositsHeld: 35,
    payments: 158,
    expenses: 60,
    vendors: 7,
    expenseCategories: 5,
  },
} as const

describe.each(['portfolio', 'portfolio-2'] as const)('the hand-over of %s', (name: PortfolioName) => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })
  const hand = (files: GivenFile[], booksStart: '2026-01-01' | '2026-02-01' | null = '2026-01-01') =>
    importPortfolio({ payload: app.payload, files, booksStart })

  it('asks for the day the books start before it posts anything', async () => {
    const before = await tableCounts(app)
    await expect(hand(portfolioFiles(name), null)).rejects.toMatchObject({ code: 'BOOKS_START_MISSING' })
    expect(await tableCounts(app)).toEqual(before)
  })

  it('posts nothing, and keeps no books start, when one row of one file is wrong', async () => {
    const before = await tableCounts(app)
    const files = changed(portfolioFiles(name), 'expenses.csv', (text) => text.replace(/insurance/, 'fun'))
    expect(await hand(files)).toMatchObject({ ok: false, errors: [{ file: 'expenses.csv', value: 'fun' }] })
    expect(await tableCounts(app)).toEqual(before)
  })

  it('posts every row', async () => {
    const steps: number[] = []
    const imported = await importPortfolio({
      payload: app.payload,
      files: portfolioFiles(name),
      booksStart: '2026-01-01',
      onProgress: ({ done }) => steps.push(done),
    })
    expect(addedOf(imported)).toEqual(ADDED[name])
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toBe(Object.values(ADDED[name]).reduce((sum, count) => sum + count, 0))
    expect(await app.payload.findGlobal({ slug: 'settings' })).toMatchObject({
      booksStart: '2026-01-01T12:00:00.000Z',
    })
  })

  it('records who imported what', async () => {
    const { docs } = await app.payload.find({ collection: 'import-batches' })
    expect(docs).toMatchObject([{ kind: 'portfolio', files: { length: 7 }, addedBy: null }])
    expect(docs[0]?.counts).toContainEqual(
      expect.objectContaining({ record: 'leases', added: ADDED[name].leases }),
    )
  })

  it('writes records that the product reads and saves as its own', async () => {
    const { docs } = await app.payload.find({
      collection: 'leases',
      where: { 'recurringLines.name': { exists: true } },
      limit: 1,
      depth: 0,
    })
    const lease = docs[0]
    if (!lease) throw new Error('No lease')
    const saved = await app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { otherTerms: 'No smoking' },
      depth: 0,
    })
    const { updatedAt: _now, otherTerms: _changed, ...rest } = saved
    expect(lease).toMatchObject(JSON.parse(JSON.stringify(rest)))
    await app.payload.update({ collection: 'leases', id: lease.id, data: { otherTerms: null } })
  })

  it('adds nothing of any kind the second time, however the files are saved', async () => {
    const before = await tableCounts(app)
    const again = await hand(portfolioFiles(name).map(asUtf16), null)
    expect(Object.values(addedOf(again)).every((added) => added === 0)).toBe(true)
    expect(await tableCounts(app)).toEqual(before)
  })

  it('keeps the day the books start', async () => {
    await expect(hand(portfolioFiles(name), '2026-02-01')).rejects.toMatchObject({
      code: 'BOOKS_START_FIXED',
    })
  })

  it('adds the row that a later file has more', async () => {
    const [header, first] = new TextDecoder()
      .decode(portfolioFiles(name).find((file) => file.name === 'payments.csv')?.bytes)
      .split('\n')
    const twice = new TextEncoder().encode([header, first, first].join('\n'))
    expect(addedOf(await hand([{ name: 'payments.csv', bytes: twice }]))).toMatchObject({ payments: 1 })
  })
})

it('two imports of the same files at once post them once', async () => {
  const app = await testPayload()
  const files = portfolioFiles('portfolio')
  const both = await Promise.all(
    [1, 2].map(() => importPortfolio({ payload: app.payload, files, booksStart: '2026-01-01' })),
  )
  const payments = both.map((imported) => imported.ok && imported.counts.payments.added)
  expect(payments.toSorted()).toEqual([0, 84])
  expect((await tableCounts(app)).payments).toBe(84)
})
