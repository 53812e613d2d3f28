import type { SanitizedPermissions } from 'payload'
import { describe, expect, it } from 'vitest'

import { MENU } from './menuEntries'
import { openGroups, type Asker } from './openGroups'

const lists = MENU.flatMap(({ entries }) => entries).flatMap(({ need }) =>
  'collection' in need ? [need.collection] : [],
)

const asker = (role: string, readable: readonly string[] = lists): Asker => ({
  user: { id: 1, role, active: true },
  visibleEntities: { collections: lists, globals: ['settings'] },
  // Only what the menu asks of the permissions is here.
  permissions: {
    collections: Object.fromEntries(readable.map((slug) => [slug, { read: true }])),
    globals: { settings: { read: true } },
  } as unknown as SanitizedPermissions,
})

const labels = (groups: ReturnType<typeof openGroups>): string[] =>
  groups.flatMap(({ entries }) => entries.map(({ label }) => label))

describe('the menu', () => {
  it('shows a manager the rent balance', () => {
    expect(labels(openGroups(MENU, asker('manager')))).toContain('Rent balance')
  })

  it('shows an assistant the import of spreadsheets, but no report, and no empty group in its place', () => {
    const groups = openGroups(MENU, asker('assistant'))
    expect(labels(groups)).not.toContain('Rent balance')
    expect(labels(groups)).toContain('Import')
    expect(groups.map(({ label }) => label)).not.toContain('Reports')
  })

  it('shows a deactivated user no report', () => {
    const manager = asker('manager')
    expect(
      labels(openGroups(MENU, { ...manager, user: { id: 1, role: 'manager', active: false } })),
    ).not.toContain('Rent balance')
  })

  it('leaves out every list that the user may not read', () => {
    expect(labels(openGroups(MENU, asker('manager', ['tasks'])))).toEqual([
      'Late fees',
      'Import',
      'Tasks',
      'Notices',
      'Rent balance',
      'Rent roll',
      'Income and expense',
      'Expense report',
      'Collections',
      'Deposit register',
      'Business',
    ])
  })

  it('leaves out a list that is hidden', () => {
    const manager = asker('manager')
    const hidden = { ...manager, visibleEntities: { collections: ['tasks'], globals: [] } } as Asker
    expect(labels(openGroups(MENU, hidden))).toEqual([
      'Late fees',
      'Import',
      'Tasks',
      'Notices',
      'Rent balance',
      'Rent roll',
      'Income and expense',
      'Expense report',
      'Collections',
      'Deposit register',
    ])
  })
})
