import { beforeAll, describe, expect, it } from 'vitest'

import { buildLease, buildTenant, idOf } from '@tests/support/builders'
import { linesOf, statementBooks } from '@tests/support/ledger/statementBooks'
import { pdfPages } from '@tests/support/pdfText'

describe('statements as a file', () => {
  let books: Awaited<ReturnType<typeof statementBooks>>
  beforeAll(async () => {
    books = await statementBooks()
  })

  it('says what was owed before, each entry with the balance after it, what is open, and what is held', async () => {
    const { status, headers, bytes } = await books.get(`account=${books.first}&from=2024-01-01&to=2024-01-31`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="statement-${books.first}-2024-01-01-to-2024-01-31.pdf"`,
    )
    expect(headers.get('cache-control')).toContain('no-store')
    const lines = linesOf(bytes)
    const text = lines.join('\n')
    expect(lines[0]).toBe('Hartmann Rentals Statement')
    expect(text).toContain('James Adeyemi')
    expect(text).toContain('Chloë D’Angelo')
    expect(text).toContain('Owes $1,400.00')
    expect(lines).toEqual(
      expect.arrayContaining([
        'Jan 1 Balance before this day owes 400.00',
        'Jan 1 January rent 1,000.00 owes 1,400.00',
        'Jan 3 Payment, Check 500.00 owes 900.00',
        'R1015 · James Adeyemi · returned Jan 10',
        'Jan 10 Payment returned −500.00 owes 1,400.00',
        'Through January 31, 2024 1,000.00 – owes 1,400.00',
        'Still open on January 31, 2024',
        'December rent Dec 1, 2023, past due 400.00',
        'January rent Jan 1, past due 1,000.00',
        '$875.00 is held. It is kept apart from this balance and pays no rent.',
      ]),
    )
    expect(lines.at(-1)).toBe('Hartmann Rentals · (937) 555-0100 · office@example.com Page 1 of 1')
  })

  it('has no void entry, no later one, and nothing the office noted for itself', async () => {
    const text = linesOf(
      (await books.get(`account=${books.first}&from=2024-01-01&to=2024-01-09`)).bytes,
    ).join('\n')
    for (const hidden of [
      '777.00',
      'typed twice',
      'lost his job',
      'insufficient funds',
      'February',
      'returned',
    ])
      expect(text).not.toContain(hidden)
  })

  it('never shows a bare minus: what is prepaid is said in words', async () => {
    const text = linesOf(
      (await books.get(`account=${books.second}&from=2024-01-01&to=2024-01-31`)).bytes,
    ).join('\n')
    expect(text).toContain('Prepaid $50.00')
    expect(text).toContain('$50.00 is paid ahead and settles the next charge.')
    expect(text).not.toContain('-50')
  })

  it('is the same file twice', async () => {
    const query = `account=${books.first}&from=2024-01-01&to=2024-01-31`
    expect((await books.get(query)).bytes.equals((await books.get(query)).bytes)).toBe(true)
  })

  it.each([
    ['by their numbers', () => `account=${books.second},${books.first}`, ['5C', '4B']],
    ['of a property', () => `property=${books.property}`, ['4B', '5C']],
    ['of everybody past due', () => 'pastDueDays=0', ['4B']],
  ])('is one file of many accounts, %s', async (_how, choice, units) => {
    const { status, headers, bytes } = await books.get(`${choice()}&from=2024-01-01&to=2024-01-31`)
    expect(status).toBe(200)
    const pages = pdfPages(bytes)
    expect(pages.map((page) => page.find((line) => line.startsWith('Unit '))?.slice(5, 7))).toEqual(units)
    expect(pages.map((page) => /Page 1 of 1$/.test(page.at(-1) ?? ''))).toEqual(units.map(() => true))
    if (units.length > 1)
      expect(headers.get('content-disposition')).toContain('"statements-2024-01-01-to-2024-01-31.pdf"')
  })

  it('names the character that cannot be printed', async () => {
    const tenant = await buildTenant(books.payload, { firstName: '李', lastName: 'Ming' })
    const lease = await buildLease(books.payload, { tenants: [tenant.id], start: '2024-01-01' })
    const { status, body } = await books.get(`account=${idOf(lease.account)}&from=2024-01-01&to=2024-01-31`)
    expect(status).toBe(409)
    expect(body.errors[0]).toMatchObject({ data: { code: 'CHARACTER_NOT_PRINTABLE' } })
    expect(body.errors[0]?.message).toContain('李')
  })
})
