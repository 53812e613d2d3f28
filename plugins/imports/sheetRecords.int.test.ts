import { beforeAll, describe, expect, it } from 'vitest'

import type { SheetKind } from '@/domain/imports/sheets/importKinds'
import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const KINDS = [
  ['properties', 5],
  ['units', 26],
  ['tenants', 26],
  ['leases', 24],
  ['opening-balances', 8],
] as const satisfies [SheetKind, number][]

const fileOf = (kind: SheetKind): File => {
  const found = portfolioFiles('portfolio').find(({ name }) => name === `${kind}.csv`)!
  return new File([found.bytes], found.name)
}

describe('the spreadsheets of a hand-over, one by one', () => {
  let app: TestPayload
  let manager: User
  const done = new Map<SheetKind, number>()

  const countOf = async (table: string): Promise<number> => {
    const [row] = await app.sql<{ n: string }>(`select count(*) as n from ${table}`)
    return Number(row!.n)
  }

  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  it('ask for the day the books start where it counts', async () => {
    const { body } = await sheetImports(app, manager, 'leases').open(fileOf('leases'))
    expect(body.errors[0]!.data.code).toBe('BOOKS_START_MISSING')
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  })

  it.each(KINDS)('add %s', async (kind, added) => {
    const sheet = sheetImports(app, manager, kind)
    const { body, status } = await sheet.open(fileOf(kind))
    expect([status, body.problem, body.counts]).toMatchObject([201, null, { new: added, error: 0 }])
    const posted = await sheet.commit(body.id)
    expect([posted.status, posted.body.ready?.records.count]).toEqual([200, added])
    done.set(kind, body.id)
    const again = await sheet.open(fileOf(kind))
    expect(again.body.counts).toMatchObject({ new: 0, error: 0, alreadyPosted: added })
  })

  it('name what stands in the way of taking them back', async () => {
    const { body, status } = await sheetImports(app, manager, 'units').undo(done.get('units')!)
    expect([status, body.errors[0]!.data.code]).toEqual([409, 'IMPORT_STANDS'])
    expect(body.errors[0]!.message).toContain('Nothing was undone')
    expect(await countOf('units')).toBe(26)
  })

  it.each(['opening-balances', 'leases'] as const)('take %s back whole, and add them again', async (kind) => {
    const sheet = sheetImports(app, manager, kind)
    expect((await sheet.undo(done.get(kind)!)).status).toBe(200)
    const standing = await app.sql(`select id from leases where status <> 'draft' or archived_at is null`)
    if (kind === 'leases') expect(standing).toEqual([])
    if (kind === 'opening-balances') {
      const { body } = await sheet.open(fileOf(kind))
      expect(body.counts).toMatchObject({ new: 8 })
    }
  })

  it('keep the tenants of a lease whose deposit stays in the books, void', async () => {
    const { body, status } = await sheetImports(app, manager, 'tenants').undo(done.get('tenants')!)
    expect([status, body.errors[0]!.message]).toEqual([409, expect.stringContaining('is held by a lease')])
    const leases = await sheetImports(app, manager, 'leases').open(fileOf('leases'))
    expect(leases.body.counts).toMatchObject({ new: 24, error: 0 })
    expect((await sheetImports(app, manager, 'leases').commit(leases.body.id)).status).toBe(200)
  })
})

describe('what nothing else hangs on', () => {
  const TABLES = [
    ['properties', 'name,street,city,state,zip,type\nOak House,1 Oak St,Dayton,OH,45402,multi-family'],
    ['units', 'property,unit,rent\nOak House,1,1000.00\nOak House,2,1100.00'],
    ['tenants', 'first name,last name\nAda,Stone\nBo,Stone'],
    [
      'leases',
      'property,unit,tenants,start,end,moved out,rent\nOak House,1,Ada Stone; Bo Stone,2026-01-01,,,1000.00',
    ],
  ] as const satisfies [SheetKind, string][]

  it('leaves the books with the undo, and can be imported again', async () => {
    const app = await testPayload()
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const manager = await asUser(app.payload, 'manager')
    for (const time of ['first', 'second']) {
      const done: [SheetKind, number][] = []
      for (const [kind, text] of TABLES) {
        const sheet = sheetImports(app, manager, kind)
        const { body } = await sheet.open(text)
        expect([time, kind, body.counts.new]).toEqual([time, kind, text.split('\n').length - 1])
        expect((await sheet.commit(body.id)).status).toBe(200)
        done.push([kind, body.id])
      }
      for (const [kind, id] of done.toReversed()) {
        const { status, body } = await sheetImports(app, manager, kind).undo(id)
        expect([time, kind, status, body.errors?.[0]?.message]).toEqual([time, kind, 200, undefined])
      }
      for (const table of ['properties', 'units', 'tenants', 'leases', 'accounts']) {
        expect([table, await app.sql(`select id from ${table}`)]).toEqual([table, []])
      }
    }
    const gone = await app.sql(
      `select kind from audit_trail where operation = 'delete' and kind = 'properties'`,
    )
    expect(gone).toHaveLength(2)
  })

  it('is deleted by nothing else', async () => {
    const app = await testPayload()
    const manager = await asUser(app.payload, 'manager')
    const sheet = sheetImports(app, manager, 'properties')
    const { body } = await sheet.open(TABLES[0][1])
    await sheet.commit(body.id)
    await expect(app.sql('delete from properties')).rejects.toThrow('Nothing in the books is deleted')
    const [other] = await app.sql<{ id: number }>('select id from properties')
    const foreign = await sheet.open(
      'name,street,city,state,zip,type\nElm House,1 Elm St,Dayton,OH,45402,multi-family',
    )
    await sheet.commit(foreign.body.id)
    await expect(
      app.sql(
        `with u as (select set_config('app.undone_import', '${foreign.body.id}', false)) delete from properties where id = ${other!.id} and exists (select 1 from u)`,
      ),
    ).rejects.toThrow('Nothing in the books is deleted')
  })
})
