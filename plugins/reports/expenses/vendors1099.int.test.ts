import { beforeAll, describe, expect, it } from 'vitest'

import type { User, Vendor } from '@/payload-types'
import { asUser, buildDocument, buildExpense, buildVendor } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { ExpenseReport, ExpenseView } from './queries/types'

type Of<View extends ExpenseView> = Extract<ExpenseReport, { view: View }>

describe('the vendors over the 1099 threshold', () => {
  let app: TestPayload
  let manager: User
  let expected: Of<'vendors1099'>['rows']
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    manager = await asUser(payload, 'manager')
    const form = await buildDocument(payload, { title: 'W-9 of Ann Roof' })
    const file = { id: form.id, title: form.title, url: form.url! }
    const old = await buildDocument(payload, { title: 'An old W-9', archivedAt: '2026-02-01T12:00:00.000Z' })
    const whole = { address: '1 Main St', email: 'v@example.com' }
    const nothing = { missing: [], w9: null, no1099Because: null }
    const paid = async (data: Partial<Vendor>, paidCents: number) => {
      const { id, name } = await buildVendor(payload, data)
      await buildExpense(payload, { payee: id, date: '2026-06-01', amountCents: paidCents })
      return { vendor: { id, name }, paidCents }
    }
    // Paid the most, but nothing is to be done for it: last.
    const carrier = await paid({ name: 'Carrier Corp.', no1099Because: 'corporation' }, 900_000)
    expected = [
      {
        ...(await paid({ ...whole, name: 'Ann Roof', formW9: form.id }, 270_000)),
        ...nothing,
        w9: { receivedOn: null, file },
      },
      {
        ...(await paid({ ...whole, name: 'Bo Paint', w9ReceivedOn: '2020-05-04' }, 265_000)),
        ...nothing,
        w9: { receivedOn: '2020-05-04', file: null },
      },
      {
        ...(await paid({ email: 'c@example.com', address: ' ', name: 'Cy Pipes' }, 200_000)),
        ...nothing,
        missing: ['w9', 'address'],
      },
      {
        // Filed away: not what anybody would send to the tax office.
        ...(await paid({ ...whole, name: 'Di Floors', formW9: old.id }, 200_000)),
        ...nothing,
        missing: ['w9'],
      },
      { ...carrier, ...nothing, no1099Because: 'corporation' },
    ]
  })

  it('are told with whose Form W-9 is on file, as a file or on paper, and who needs no 1099 and why', async () => {
    const { body } = await app.rest<Of<'vendors1099'>>(
      'GET',
      '/reports/expenses?view=vendors1099&year=2026',
      { user: manager },
    )
    expect(body.rows).toEqual(expected)
  })

  it('are the same over GraphQL', async () => {
    const { data } = await app.graphql<{ reportExpenses: Of<'vendors1099'> }>(
      '{ reportExpenses(view: "vendors1099", year: 2026) }',
      { user: manager },
    )
    expect(data?.reportExpenses.rows).toEqual(expected)
  })

  it('are the same in a file', async () => {
    const { text } = await app.rest('GET', '/reports/expenses?view=vendors1099&year=2026&format=csv', {
      user: manager,
    })
    expect(text.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'Vendor,Paid,Missing,Form W-9,Needs no 1099',
      'Ann Roof,2700.00,,on file,',
      'Bo Paint,2650.00,,"received May 4, 2020",',
      'Cy Pipes,2000.00,"Form W-9, address",,',
      'Di Floors,2000.00,Form W-9,,',
      'Carrier Corp.,9000.00,,,Corporation',
    ])
  })
})
