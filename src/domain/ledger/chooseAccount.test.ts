import { describe, expect, it } from 'vitest'

import { chooseAccount, type AccountCandidate } from './chooseAccount'

const first: AccountCandidate = { account: 1, start: '2025-01-01', lastDay: '2026-02-28' }
const second: AccountCandidate = { account: 2, start: '2026-03-01', lastDay: null }
const draft: AccountCandidate = { account: 3, start: null, lastDay: null }

describe('the account of an entry', () => {
  it.each([
    ['2026-02-28', 1],
    ['2026-03-01', 2],
    ['2030-01-01', 2],
  ] as const)('is on %s that of the tenancy lived in then', (day, account) => {
    expect(chooseAccount([first, second, draft], day).account).toBe(account)
  })

  it('is the only tenancy there is, before it starts and after it ended', () => {
    expect(chooseAccount([first], '2026-06-01').account).toBe(1)
    expect(chooseAccount([second], '2026-01-01').account).toBe(2)
  })

  it('is never guessed', () => {
    expect(() => chooseAccount([first, second], '2024-12-31')).toThrow('Choose the account')
    expect(() => chooseAccount([second, { ...second, account: 4 }], '2026-04-01')).toThrow(
      'Choose the account',
    )
  })

  it('needs a signed lease', () => {
    expect(() => chooseAccount([], '2026-01-01')).toThrow('no lease yet')
    expect(() => chooseAccount([draft], '2026-01-01')).toThrow('not signed yet')
  })
})
