import { expect, it } from 'vitest'

import { correctAction } from './contactActions'

const ASKED = {
  account: 12,
  name: 'Ana Lee and José Rivera',
  tenants: [
    { id: 7, name: 'Ana Lee' },
    { id: 8, name: 'José Rivera' },
  ],
  today: '2026-04-15',
  pastDueCents: 0,
  promises: [],
} as const

it('a correction begins with what was logged, with whom too', () => {
  const was = {
    id: 3,
    day: '2026-04-10',
    way: 'letter',
    side: 'tenant',
    said: 'Moves out.',
    tenantId: 8,
  } as const
  const { fields, fixed } = correctAction(ASKED, was)
  const initials = Object.fromEntries(fields.map(({ name, initial }) => [name, initial]))
  expect(initials).toMatchObject({
    day: '2026-04-10',
    way: 'letter',
    side: 'tenant',
    said: 'Moves out.',
    tenant: '8',
  })
  expect(fixed).toEqual({ account: 12, replaces: 3 })
})

it('a correction of what was said to the household names nobody', () => {
  const was = { id: 3, day: '2026-04-10', way: 'call', side: 'office', said: 'x', tenantId: null } as const
  expect(correctAction(ASKED, was).fields.find(({ name }) => name === 'tenant')?.initial).toBe('')
})
