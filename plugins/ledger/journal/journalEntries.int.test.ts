import { beforeAll, describe, expect, it } from 'vitest'

import {
  buildBankAccount,
  buildCharge,
  buildExpense,
  buildExpenseCategory,
  buildOtherIncome,
  buildProperty,
  buildTenant,
  buildUnit,
  buildVendor,
} from '@tests/support/builders'
import {
  accountBalances,
  checkJournal,
  hledger,
  needHledger,
  transactions,
} from '@tests/support/hledger/hledger'
import {
  ledgerBooks,
  payment,
  type Entry,
  type LedgerBooks,
  type Paid,
} from '@tests/support/ledger/ledgerBooks'

beforeAll(needHledger)

describe('the journal of the books', () => {
  let books: LedgerBooks
  let bank: number
  let account: number
  beforeAll(async () => {
    books = await ledgerBooks()
    bank = (await buildBankAccount(books.app.payload, { name: 'Chase Checking' })).id
    account = (await books.newLease()).accountId
  })

  const journal = async (): Promise<string> =>
    (await books.app.rest('GET', '/ledger/journal?format=hledger', { user: books.manager })).text

  /** What the work changed in each account of the journal. */
  const changed = async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
    const before = accountBalances(await journal())
    await work()
    const after = [...accountBalances(await journal())]
    return Object.fromEntries(
      after
        .map(([name, cents]): [string, number] => [
          name.replace(`:${account}`, ':ours'),
          cents - (before.get(name) ?? 0),
        ])
        .filter(([, cents]) => cents !== 0),
    )
  }
  const post = async <Body = Entry>(path: string, body: object): Promise<Body> => {
    const answer = await books.post<Body>(path, body)
    expect(answer.status).toBeLessThan(300)
    return answer.body
  }

  it('books rent, and the money that comes for it, prepaid or not', async () => {
    expect(await changed(() => books.rent(account))).toEqual({
      'assets:receivable:ours': 100_000,
      'income:rent': -100_000,
    })
    expect(
      await changed(() => post('payments', payment(account, { amountCents: 130_000, bankAccount: bank }))),
    ).toEqual({ 'assets:bank:Chase Checking': 130_000, 'assets:receivable:ours': -130_000 })
  })

  it('books a payment of rent and deposit, returned with a fee, and the return undone', async () => {
    const parts = [
      { type: 'rent', amountCents: 60_000 },
      { type: 'deposit', amountCents: 40_000 },
    ]
    let paid: Paid | undefined
    expect(
      await changed(async () => {
        paid = await post<Paid>('payments', payment(account, { type: undefined, parts }))
      }),
    ).toEqual({
      'assets:undeposited': 100_000,
      'assets:receivable:ours': -60_000,
      'liabilities:deposits:ours': -40_000,
    })
    const back = await changed(() =>
      post('reversals', { payment: paid?.payments[0]?.id, date: '2026-01-20', nsfFeeCents: 3_500 }),
    )
    expect(back).toEqual({
      'assets:undeposited': -100_000,
      'assets:receivable:ours': 63_500,
      'liabilities:deposits:ours': 40_000,
      'income:nsfFee': -3_500,
    })
  })

  it('books a refund out of the bank it left', async () => {
    await post('payments', payment(account, { amountCents: 500_000 }))
    const refund = { account, date: '2026-02-01', method: 'check', amountCents: 20_000, bankAccount: bank }
    expect(await changed(() => post('refunds', refund))).toEqual({
      'assets:receivable:ours': 20_000,
      'assets:bank:Chase Checking': -20_000,
    })
  })

  it('books deposits brought, asked for, withheld and refunded', async () => {
    const move = (kind: string, amountCents: number, more: object = {}) =>
      changed(() => post(`deposits/${kind}`, { account, amountCents, date: '2026-02-10', ...more }))

    expect(await move('bring-forward', 150_000)).toEqual({
      'equity:opening': 150_000,
      'liabilities:deposits:ours': -150_000,
    })
    expect(await move('charge', 150_000)).toEqual({})
    expect(await journal()).toContain(`liabilities:deposits:${account}  $0.00  ; asked: 1500.00`)
    expect(await move('withhold', 75_000)).toEqual({
      'liabilities:deposits:ours': 75_000,
      'assets:receivable:ours': -75_000,
    })
    expect(await move('refund', 70_000, { method: 'check', bankAccount: bank })).toEqual({
      'liabilities:deposits:ours': 70_000,
      'assets:bank:Chase Checking': -70_000,
    })
  })

  it('books what is granted, given up and brought from before, none of it as money', async () => {
    const credit = {
      account,
      type: 'concession',
      description: 'Paint',
      amountCents: 1_000,
      date: '2026-01-02',
    }
    expect(await changed(() => post('credits', credit))).toEqual({
      'income:concession': 1_000,
      'assets:receivable:ours': -1_000,
    })
    const owing = (await books.newLease()).accountId
    const opened = await changed(() => post('opening-balances', { account: owing, amountCents: 30_000 }))
    expect(opened).toEqual({ [`assets:receivable:${owing}`]: 30_000, 'equity:opening': -30_000 })
    const given = await changed(() =>
      post('write-offs', { account: owing, reason: 'Moved abroad', date: '2026-03-01' }),
    )
    expect(given).toEqual({ [`assets:receivable:${owing}`]: -30_000, 'income:writeOff': 30_000 })
    const prepaid = (await books.newLease()).accountId
    expect(await changed(() => post('opening-balances', { account: prepaid, amountCents: -5_000 }))).toEqual({
      [`assets:receivable:${prepaid}`]: -5_000,
      'equity:opening': 5_000,
    })
  })

  it('books expenses, those the owner paid, and what is earned beside rent', async () => {
    const { payload } = books.app
    const category = (await buildExpenseCategory(payload, { name: 'Roof' })).id
    const payee = (await buildVendor(payload, { name: 'Rumpke | Waste; Inc' })).id
    const expense = { category, property: books.property }

    expect(
      await changed(() => buildExpense(payload, { ...expense, payee, memo: 'Gutter', bankAccount: bank })),
    ).toEqual({ 'expenses:Roof': 25_000, 'assets:bank:Chase Checking': -25_000 })
    expect(await changed(() => buildExpense(payload, expense))).toEqual({
      'expenses:Roof': 25_000,
      'equity:owner': -25_000,
    })
    expect(
      await changed(() =>
        buildExpense(payload, { ...expense, type: 'refund', amountCents: 700, bankAccount: bank }),
      ),
    ).toEqual({ 'assets:bank:Chase Checking': 700, 'expenses:Roof': -700 })
    expect(await changed(() => buildOtherIncome(payload, { property: books.property }))).toEqual({
      'assets:undeposited': 4_000,
      'income:laundry': -4_000,
    })
    expect(hledger(await journal(), 'payees')).toContain('Rumpke / Waste, Inc\n')
  })

  it('leaves out what is void, on every day, also the return that is undone', async () => {
    const charge = await buildCharge(books.app.payload, { account, description: 'Never was' })
    const paid = await post<Paid>('payments', payment(account))
    const text = await journal()
    const returned = await post<{ reversals: Entry[] }>('reversals', {
      payment: paid.payments[0]?.id,
      date: '2026-01-20',
    })
    expect(await journal()).not.toBe(text)

    const reason = { user: books.manager, body: { reason: 'A slip' } }
    await books.app.rest('POST', `/reversals/${returned.reversals[0]?.id}/void`, reason)
    expect(await journal()).toBe(text)
    await books.app.rest('POST', `/charges/${charge.id}/void`, reason)
    expect(text).toContain('Never was')
    expect(await journal()).not.toContain('Never was')
  })

  it('stays valid whatever things are called, and tells two of them apart', async () => {
    const { payload } = books.app
    await payload.updateGlobal({ slug: 'settings', data: { businessName: 'Lee;\n2026-01-01 oops\n  a  b' } })
    const property = (await buildProperty(payload, { name: 'Oak; [2026-02-30], date: x  (rear)' })).id
    const unit = (await buildUnit(payload, { property, number: '4B, {=}  @ $1' })).id
    const tenants = [
      (await buildTenant(payload, { firstName: '; income:rent', lastName: 'Nguyễn,  x' })).id,
      (await buildTenant(payload, { firstName: '*', lastName: '! "q" | 🏠' })).id,
    ]
    const { accountId } = await books.newLease({ unit, tenants })
    const names = ['A: B', 'A- B', 'A  B', '(A B)', '[A B] ; c', '$1 @ =2', 'A\nB\n\n2026-01-01 x']
    for (const name of names) {
      const bankAccount = (await buildBankAccount(payload, { name })).id
      await post('payments', payment(accountId, { bankAccount, memo: `${name} ; | = * {1}` }))
      const category = (await buildExpenseCategory(payload, { name })).id
      await buildExpense(payload, { category, property, memo: `= ${name}`, bankAccount })
    }

    const text = await journal()
    checkJournal(text)
    const balances = [...accountBalances(text, { of: '^assets:bank:' })]
    expect(balances.filter(([, cents]) => cents === 75_000)).toHaveLength(names.length)
    expect(
      [...accountBalances(text, { of: '^expenses:' }).values()].filter((cents) => cents === 25_000),
    ).toHaveLength(names.length)
    expect(
      accountBalances(text, { of: `receivable:${accountId}$` }).get(`assets:receivable:${accountId}`),
    ).toBe(-100_000 * names.length)
    const ours = transactions(text).filter(({ ttags }) => ttags.some(([, value]) => value.startsWith('Oak')))
    expect(ours).toHaveLength(2 * names.length)
    expect(ours[0]?.ttags).toEqual([
      ['property', 'Oak; [2026-02-30]; date: x (rear)'],
      ['unit', '4B; {=} @ $1'],
      ['tenants', '; income:rent Nguyễn; x'],
      ['tenants', '* ! "q" | 🏠'],
    ])
  })
})
