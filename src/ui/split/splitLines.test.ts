import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import { formatCents } from '@/domain/money/formatMoney'

import { emptyLine, leftOf, linesAtFirst, partsOf } from './splitLines.client'

const row = (change: Partial<BatchRow>): BatchRow => ({
  row: 9,
  day: '2026-04-02',
  text: 'REMOTE ONLINE DEPOSIT # 48',
  cents: 124_000,
  balanceCents: null,
  state: 'needsMatch',
  becomes: null,
  label: null,
  sub: null,
  why: '',
  suggestions: [],
  error: null,
  included: false,
  chosen: false,
  ...change,
})

const filled = (key: number, cents: number) => ({ ...emptyLine(key, cents), account: key })

describe('a deposit that is split', () => {
  it('begins as one line with all of it', () => {
    expect(linesAtFirst(row({}), 124_000, () => null)).toEqual([
      expect.objectContaining({ account: null, amount: '1,240.00' }),
    ])
  })

  it('begins as the parts it is suggested to have', () => {
    const part = (account: number, cents: number) => ({ account, tenant: null, type: 'rent' as const, cents })
    const becomes = {
      kind: 'payment' as const,
      method: 'check' as const,
      parts: [part(4, 65_000), part(5, 59_000)],
    }
    const lines = linesAtFirst(
      row({ suggestions: [{ becomes, label: 'Both', why: 'sum' }] }),
      124_000,
      (account) => (account === 4 ? 'Omar, 1A' : null),
    )
    expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Omar, 1A', '650.00'],
      ['Account 5', '590.00'],
    ])
  })

  it('is used when its lines sum to it, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 8 }),
        (all) => {
          const sum = all.reduce((total, cents) => total + cents, 0)
          const lines = all.map((cents, index) => filled(index + 1, cents))
          const read = partsOf(sum, lines)
          expect(read.ok && read.parts.map(({ cents }) => cents)).toEqual(all)
          expect(partsOf(sum + 1, lines).ok).toBe(false)
          expect(partsOf(sum - 1, lines).ok).toBe(false)
        },
      ),
    )
  })

  it('says what is left, and does not count what cannot be read', () => {
    expect(leftOf(124_000, [filled(1, 65_000), { ...filled(2, 1), amount: '590,00' }])).toBe(59_000)
  })

  it.each([
    ['an account that is not chosen', emptyLine(1, 124_000), 'Choose the account.'],
    ['an amount of nothing', { ...filled(1, 1), amount: formatCents(0) }, 'Enter an amount above zero.'],
    ['an amount that cannot be read', { ...filled(1, 1), amount: '1.240' }, expect.stringContaining('1.240')],
  ])('is refused with %s', (_what, line, message) => {
    expect(partsOf(124_000, [line])).toEqual({ ok: false, key: 1, message })
  })
})
