import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildExpense, buildProperty } from '@tests/support/builders'
import { pdfText } from '@tests/support/pdfText'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the paper of a report', () => {
  let app: TestPayload
  let manager: User
  let sold: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    sold = (await buildProperty(app.payload, { name: 'Sold Cottage', archivedAt: '2026-02-01' })).id
    await buildExpense(app.payload, { property: sold, date: '2026-01-15', amountCents: 4_250 })
  })

  const paper = async (address: string): Promise<string> => {
    const { status, bytes } = await app.rest('GET', `/reports/${address}&format=pdf`, { user: manager })
    expect(status).toBe(200)
    return pdfText(Buffer.from(bytes))
  }

  it.each([
    'rent-balance?asOf=2026-03-31',
    'rent-roll?asOf=2026-03-31',
    'deposits?asOf=2026-03-31',
    'income-expense?from=2026-01-01&to=2026-03-31',
    'expenses?year=2026',
    'collections?year=2026',
  ])('says what %s was asked for, filed away or not there', async (address) => {
    const text = await paper(`${address}&property=${sold},999999`)
    expect(text).toContain('Sold Cottage')
    expect(text).toContain('no. 999999 (there is none)')
  })

  it('says each filter of the expenses', async () => {
    const text = await paper('expenses?year=2026&payee=none,999997&category=999998&unit=999999')
    for (const word of ['Payee: no. 999997', 'no payee', 'Category: no. 999998', 'Unit: no. 999999'])
      expect(text).toContain(word)
  })
})
