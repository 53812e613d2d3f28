import { beforeAll, describe, expect, it } from 'vitest'

import { graphqlPost } from '@/lib/refusals/graphqlPost'
import type { User } from '@/payload-types'
import { ledgerBooks, payment, type LedgerBooks, type Refused } from '@tests/support/ledger/ledgerBooks'

const CREATE = 'mutation ($data: mutationPaymentInput!) { createPayment(data: $data) { id } }'

describe('a refusal over GraphQL', () => {
  let books: LedgerBooks
  let account: number
  beforeAll(async () => {
    books = await ledgerBooks()
    account = (await books.newLease()).accountId
  })

  const refused = async (query: string, user?: User, variables?: Record<string, unknown>) => {
    const { errors } = await books.app.graphql(query, {
      ...(user && { user }),
      ...(variables && { variables }),
    })
    return errors?.[0]
  }

  it.each([{ receivedOn: '2026-02-31' }, { amountCents: 0 }, { amountCents: 1.5 }, { account: 999_999 }])(
    'of a record says its code, field and sentence as over REST: %j',
    async (data) => {
      const sent = payment(account, data)
      const { body } = await books.app.rest<Refused>('POST', '/payments', { user: books.manager, body: sent })
      const [overRest] = body.errors
      const error = await refused(CREATE, books.manager, { data: sent })
      expect(error?.message).toBe(overRest?.message)
      expect(error?.extensions?.code).toBe(overRest?.data.code)
      expect(error?.extensions?.data).toEqual(overRest?.data)
    },
  )

  it('of somebody unknown, somebody who may not, what is not there, and what cannot be looked up', async () => {
    const codeOf = async (query: string, user?: User) => (await refused(query, user))?.extensions?.code
    expect(await codeOf('{ Payments { totalDocs } }')).toBe('FORBIDDEN')
    expect(
      await codeOf('mutation { updateBankAccount(id: 1, data: { name: "x" }) { id } }', books.manager),
    ).toBe('FORBIDDEN')
    expect(await codeOf('{ Payment(id: 999999) { id } }', books.manager)).toBe('NOT_FOUND')
    expect(await codeOf('{ Units(page: -2) { totalDocs } }', books.manager)).toBe('BAD_PARAMETER')
  })

  it('of an assistant is the same for what is hidden and for what is not there, through both doors', async () => {
    const { id } = await books.app.payload.create({
      collection: 'payments',
      data: payment(account) as never,
    })
    const overGraphql = async (which: number) => refused(`{ Payment(id: ${which}) { id } }`, books.assistant)
    expect(await overGraphql(id)).toMatchObject({ extensions: { code: 'NOT_FOUND' } })
    expect(await overGraphql(id)).toEqual(await overGraphql(999_999))

    const overRest = async (path: string) =>
      (await books.app.rest<Refused>('GET', path, { user: books.assistant })).body.errors
    expect(await overRest('/credits/1')).toEqual(await overRest('/payments/999999'))
  })

  it('of a query or a variable that does not fit, and of a body that is none', async () => {
    expect(await refused('{ Paiments { totalDocs } }', books.manager)).toMatchObject({
      extensions: { code: 'BAD_PARAMETER' },
    })
    expect(await refused('{ Payments {', books.manager)).toMatchObject({
      extensions: { code: 'BAD_PARAMETER' },
    })
    const query = 'query ($id: Int!) { Payment(id: $id) { id } }'
    expect(await refused(query, books.manager, { id: 'abc' })).toMatchObject({
      message: expect.stringContaining('$id') as string,
      extensions: { code: 'BAD_PARAMETER' },
    })
    expect(await refused('query A { __typename } query B { __typename }', books.manager)).toMatchObject({
      extensions: { code: 'BAD_PARAMETER' },
    })
  })

  it.each([
    ['null', 'application/json', 400],
    ['{"a"', 'application/json', 400],
    ['', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['{}', 'application/json', 400],
    ['{"query":1}', 'application/json', 400],
    ['{"query":"{ __typename }","variables":3}', 'application/json', 400],
    ['query=%7B__typename%7D', 'application/x-www-form-urlencoded', 415],
    ['--x', 'multipart/form-data; boundary=x', 415],
  ])('of a body that is no query: %s', async (body, type, status) => {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    })
    const response = await graphqlPost(Promise.resolve(books.app.payload.config))(request)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_PARAMETER' } }] })
  })
})
