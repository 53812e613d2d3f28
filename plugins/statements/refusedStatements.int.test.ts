import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { asUser } from '@tests/support/builders'
import {
  JANUARY,
  mailOver,
  statementBooks,
  type RefusedParameter,
} from '@tests/support/ledger/statementBooks'
import { mailServer, type MailServer } from '@tests/support/mailServer'
import { tableCounts } from '@tests/support/tableCounts'

describe('statements that are asked for wrongly', () => {
  let books: Awaited<ReturnType<typeof statementBooks>>
  beforeAll(async () => {
    books = await statementBooks()
  })

  let server: MailServer
  let putBack: () => void
  beforeEach(async () => {
    server = await mailServer()
    putBack = await mailOver(books.payload, server.url)
  })
  afterEach(async () => {
    putBack()
    await server.close()
  })

  it.each([
    ['account=1&to=2024-01-31', 'from'],
    ['account=1&from=2024-01-01', 'to'],
    ['account=1&from=2024-02-30&to=2024-03-01', 'from'],
    ['account=1&from=2024-02-02&to=2024-02-01', 'from'],
    ['account=1&from=2024-01-01&to=9999-12-31', 'to'],
    ['account=1&from=1024-01-01&to=2024-12-31', 'from'],
    ['account=x&from=2024-01-01&to=2024-01-31', 'account'],
    ['account=&from=2024-01-01&to=2024-01-31', 'account'],
    ['from=2024-01-01&to=2024-01-31', 'account'],
    ['account=1&property=1&from=2024-01-01&to=2024-01-31', 'property'],
    ['pastDueDays=-1&from=2024-01-01&to=2024-01-31', 'pastDueDays'],
    ['accounts=1&from=2024-01-01&to=2024-01-31', 'accounts'],
  ])('are refused by name, over both doors, and nothing is sent: %s', async (query, parameter) => {
    const rows = await tableCounts(books.app)
    const answers = [
      await books.get(query),
      await books.app.rest<RefusedParameter>('POST', '/ledger/statements/send', {
        user: books.manager,
        body: Object.fromEntries(new URLSearchParams(query)),
      }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(400)
      expect(body.errors[0]?.data).toMatchObject({ code: 'BAD_PARAMETER', details: { parameter } })
    }
    expect(server.received).toEqual([])
    expect(await tableCounts(books.app)).toEqual(rows)
  })

  it.each([
    { account: [], ...JANUARY },
    { account: { id: 1 }, ...JANUARY },
    { account: null, ...JANUARY },
  ])('are refused in a body that is no list of numbers: %o', async (body) => {
    const answer = await books.app.rest<RefusedParameter>('POST', '/ledger/statements/send', {
      user: books.manager,
      body,
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.data.details.parameter).toBe('account')
  })

  it('are not found where there is no such account, or none that passes', async () => {
    expect((await books.get('account=999999&from=2024-01-01&to=2024-01-31')).status).toBe(404)
    expect((await books.get('q=nobody&from=2024-01-01&to=2024-01-31')).status).toBe(404)
    expect((await books.send({ account: [books.first, 999_999], ...JANUARY })).status).toBe(404)
    expect(server.received).toEqual([])
  })

  it('are too many at once', async () => {
    const many = (length: number) => Array.from({ length }, (_, index) => index + 1)
    expect((await books.send({ account: many(201), ...JANUARY })).status).toBe(413)
    expect((await books.get(`account=${many(101).join(',')}&from=2024-01-01&to=2024-01-31`)).status).toBe(413)
  })

  it('are closed to assistants, as if they were not there, and to nobody', async () => {
    const assistant = await asUser(books.payload, 'assistant', { properties: [books.property] })
    const query = `account=${books.first}&from=2024-01-01&to=2024-01-31`
    expect((await books.get(query, assistant)).status).toBe(404)
    expect((await books.send({ account: books.first, ...JANUARY }, assistant)).status).toBe(404)
    expect((await books.app.rest('GET', `/ledger/statements?${query}`)).status).toBe(401)
    expect(
      (
        await books.app.rest('POST', '/ledger/statements/send', {
          body: { account: books.first, ...JANUARY },
        })
      ).status,
    ).toBe(401)
    expect(server.received).toEqual([])
  })
})
