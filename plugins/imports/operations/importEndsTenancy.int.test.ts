import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import { verifyBooks } from '@plugins/verification/index'
import { changed, portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { importPortfolio } from './importPortfolio'

const booksStart = '2026-01-01'

describe('a hand-over that brings the next tenancy of a unit', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('takes back the rent that was posted for the tenancy before it', async () => {
    const files = portfolioFiles('portfolio')
    await importPortfolio({ payload: app.payload, files, booksStart })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    const [open] = await app.sql<{ account: number; unit: string; property: string }>(
      `select a.id as account, u.number as unit, p.name as property from accounts a join units u on u.id = a.unit_id
        join properties p on p.id = a.property_id
        where a.last_day is null and (a.term_end is null or a.term_end < '2026-02-01') order by a.id limit 1`,
    )
    const [header = '', example = ''] = new TextDecoder()
      .decode(files.find(({ name }) => name === 'leases.csv')?.bytes)
      .split('\n')
    const cells = example.split(',')
    const set = (column: string, value: string) => {
      cells[header.trim().split(',').indexOf(column)] = value
    }
    set('property', open!.property)
    set('unit', open!.unit)
    set('start', '2026-03-01')
    set('end', '2027-02-28')
    set('move_out', '')
    const again = changed(files, 'leases.csv', (text) => `${text.trimEnd()}\n${cells.join(',')}\n`)
    const imported = await importPortfolio({ payload: app.payload, files: again, booksStart })
    expect(imported).toMatchObject({ ok: true, counts: { leases: { added: 1 } } })

    const live = await app.sql<{ period: string }>(
      `select distinct period from charges where account_id = $1 and line = 'rent' and voided_at is null order by period`,
      [open!.account],
    )
    expect(live.map(({ period }) => period)).toEqual(['2026-01', '2026-02'])
    expect((await verifyBooks({ payload: app.payload, asOf: '2026-04-15' })).discrepancies).toEqual([])
  })
})
