import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { buildProperty } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { queryRows } from './queryRows'
import { readOnce } from './readOnce'

describe('reading once', () => {
  let app: TestPayload
  let readings = 0
  beforeAll(async () => {
    app = await testPayload()
  })
  afterEach(() => {
    readings = 0
  })

  const names = (on: string) =>
    readOnce(app.payload, ['names', on], async (place) => {
      readings += 1
      return queryRows<{ name: string }>(place, sql`select name from properties order by id`)
    })

  it('serves all who ask at once, and who asks again, by one reading', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => names('at once')))
    all.push(await names('at once'))
    expect(new Set(all).size).toBe(1)
    expect(readings).toBe(1)
  })

  it('reads anew after a write by any door, and tells questions apart', async () => {
    await names('writes')
    await buildProperty(app.payload, { name: 'By the application' })
    expect(await names('writes')).toContainEqual({ name: 'By the application' })
    await app.sql(
      `set session_replication_role = replica; update properties set name = 'By hand'; reset session_replication_role`,
    )
    expect(await names('writes')).toEqual([{ name: 'By hand' }])
    expect(readings).toBe(3)
    await names('something else')
    expect(readings).toBe(4)
  })

  it('does not see what is not committed, and sees it once it is', async () => {
    const id = await app.payload.db.beginTransaction()
    if (id === null) throw new Error('The database opened no transaction')
    await queryRows(
      { payload: app.payload, transactionID: id },
      sql`update properties set name = 'In a moment'`,
    )
    expect(await names('commit')).toEqual([{ name: 'By hand' }])
    await app.payload.db.commitTransaction(id)
    expect(await names('commit')).toEqual([{ name: 'In a moment' }])
  })

  it('asks again what failed, and tells everybody who waited for it', async () => {
    const failing = () =>
      readOnce(app.payload, ['failing'], () => {
        readings += 1
        return Promise.reject(new Error('the reading failed'))
      })
    const all = await Promise.allSettled([failing(), failing()])
    expect(all.every(({ status }) => status === 'rejected')).toBe(true)
    await expect(failing()).rejects.toThrow('the reading failed')
    expect(readings).toBeGreaterThan(1)
  })

  it('gives an answer that nobody can alter for the others', async () => {
    const [first] = await names('frozen')
    expect(() => Object.assign(first ?? {}, { name: 'altered' })).toThrow(TypeError)
  })

  it('keeps no answer that is larger than any screen, and serves who waits for it', async () => {
    const large = () =>
      readOnce(app.payload, ['large'], () => {
        readings += 1
        return Promise.resolve(Array.from({ length: 60_000 }, (_, index) => ({ index })))
      })
    const both = await Promise.all([large(), large()])
    expect(new Set(both).size).toBe(1)
    expect(readings).toBe(1)
    await large()
    expect(readings).toBe(2)
  })

  it('lets go of the longest unasked when together they are too large', async () => {
    const half = (name: string) =>
      readOnce(app.payload, ['half', name], () => {
        readings += 1
        return Promise.resolve(Array.from({ length: 45_000 }, (_, index) => index))
      })
    for (let index = 0; index < 9; index += 1) await half(String(index))
    expect(readings).toBe(9)
    await half('8')
    expect(readings).toBe(9)
    await half('0')
    expect(readings).toBe(10)
  })

  it('lets go of the longest unasked', async () => {
    for (let index = 0; index < 101; index += 1) await names(`many ${index}`)
    expect(readings).toBe(101)
    await names('many 100')
    expect(readings).toBe(101)
    await names('many 0')
    expect(readings).toBe(102)
  })
})
