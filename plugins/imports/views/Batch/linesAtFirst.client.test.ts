import { describe, expect, it } from 'vitest'

import type { BatchRow } from '@/domain/imports/bank/batchView'

import { linesAtFirst } from './linesAtFirst.client'

const row = (change: Partial<BatchRow>): BatchRow => ({
  cells: null,
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
})
