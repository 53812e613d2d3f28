import { describe, expect, it } from 'vitest'

import type { Operation, Person, Role } from './index'
import { can, COLLECTION_RULES, GLOBAL_RULES, mayUseField, OPERATIONS, ROLES, roleOf, scopeOf } from './index'
import { doorOf, operationOf } from './addresses'
import { doors } from './table/doors'

const LETTERS: Readonly<Record<string, Operation>> = {
  c: 'create',
  r: 'read',
  u: 'update',
  v: 'void',
  a: 'archive',
  h: 'readVersions',
}

/** Capital: every record. Small: some of them. H: the history of versions. As agreed with the owners, row by row. */
const AGREED: Readonly<Record<string, readonly [admin: string, manager: string, assistant: string]>> = {
  users: ['CRU', 'Ru', 'ru'],
  owners: ['CRUA', 'R', ''],
  properties: ['CRUA', 'CRU', 'r'],
  units: ['CRUA', 'CRU', 'r'],
  tenants: ['CRUA', 'CRU', 'Cr'],
  leases: ['CRUA', 'CRU', 'r'],
  accounts: ['R', 'R', ''],
  charges: ['CRV', 'CRV', ''],
  credits: ['CRV', 'CRV', ''],
  payments: ['CRVU', 'CRVU', 'cr'],
  refunds: ['CRV', 'CRV', ''],
  reversals: ['CRV', 'CRV', ''],
  // Proposed by the job, decided at an address of their own.
  'late-fees': ['R', 'R', ''],
  'posting-runs': ['R', 'R', ''],
  'move-outs': ['R', 'R', ''],
  'audit-trail': ['R', '', ''],
  verifications: ['R', 'R', ''],
  'file-checks': ['R', 'R', ''],
  statements: ['R', 'R', ''],
  contacts: ['CR', 'CR', ''],
  reminders: ['R', 'R', ''],
  'deposit-movements': ['CRV', 'CRV', ''],
  'other-income': ['CRUV', 'CRUV', ''],
  'bank-accounts': ['CRUA', 'R', ''],
  expenses: ['CRUV', 'CRUV', 'cr'],
  vendors: ['CRUA', 'CRU', 'CR'],
  'expense-categories': ['CRUA', 'R', 'R'],
  tasks: ['CRUA', 'CRUA', 'cru'],
  'lease-templates': ['CRUAH', 'CRUH', ''],
  // Generated and signed at addresses of their own.
  'lease-documents': ['R', 'R', ''],
  signatures: ['R', 'R', ''],
  'notice-batches': ['R', 'R', ''],
  notices: ['R', 'R', ''],
  'document-mails': ['R', 'R', ''],
  documents: ['CRA', 'CRA', 'Cr'],
  'import-batches': ['RV', 'RV', 'r'],
  'import-rules': ['CRUA', 'CRUA', ''],
}

const ASSISTANT_SEES: Readonly<Record<string, readonly string[]>> = {
  users: ['name', 'email', 'role'],
  properties: ['name', 'address', 'type'],
  units: ['property', 'number', 'label', 'bedrooms', 'bathrooms', 'status'],
  tenants: [
    'kind',
    'firstName',
    'lastName',
    'companyName',
    'name',
    'email',
    'phone',
    'type',
    'currentLease',
    'currentUnit',
    'currentProperty',
  ],
  leases: ['property', 'unit', 'tenants', 'start', 'end', 'status', 'title'],
  vendors: ['name'],
}

const person = (role: Role): Person => ({ id: 1, role, active: true, properties: [10] })

const lettersOf = (role: Role, slug: string): string =>
  Object.entries(LETTERS)
    .map(([letter, operation]) => {
      const scope = scopeOf(person(role), operation, COLLECTION_RULES.get(slug))
      if (scope === 'none') return ''
      return scope === 'all' ? letter.toUpperCase() : letter
    })
    .join('')

const sorted = (letters: string): string => [...letters].sort().join('')

const strangers: readonly [string, Person | undefined][] = [
  ['nobody', undefined],
  ['somebody deactivated', { ...person('admin'), active: false }],
  ['somebody whose activity is not known', { id: 1, role: 'admin' }],
  ['somebody without a role', { id: 1, active: true, role: null }],
  ['somebody with a role the product does not know', { id: 1, active: true, role: 'owner' }],
]

describe('the permission table', () => {
  it.each(Object.entries(AGREED))('gives on %s what was agreed', (slug, letters) => {
    expect(ROLES.map((role) => sorted(lettersOf(role, slug)))).toEqual(letters.map(sorted))
  })

  it('has an agreement for every collection of the business', () => {
    const own = [...COLLECTION_RULES.keys()].filter((slug) => !slug.startsWith('payload-'))
    expect(own.sort()).toEqual(Object.keys(AGREED).sort())
  })

  it('lets nobody delete a record of the business', () => {
    const deletable = Object.keys(AGREED).filter((slug) =>
      ROLES.some((role) => scopeOf(person(role), 'delete', COLLECTION_RULES.get(slug)) !== 'none'),
    )
    expect(deletable).toEqual([])
  })

  it.each(Object.entries(ASSISTANT_SEES))('shows an assistant of %s only what was agreed', (slug, fields) => {
    const rule = COLLECTION_RULES.get(slug)!
    const seen = [...rule.fields, ...(rule.secret ?? [])].filter((field) =>
      mayUseField(rule, 'assistant', 'see', field),
    )
    expect(seen.sort()).toEqual([...fields].sort())
  })

  it('hides from an assistant every amount, but those of the payments and expenses they added', () => {
    const seen = [...COLLECTION_RULES].flatMap(([slug, rule]) =>
      rule.fields
        .filter((field) => field.endsWith('Cents') && mayUseField(rule, 'assistant', 'see', field))
        .map((field) => `${slug}.${field}`),
    )
    expect(seen.sort()).toEqual(['expenses.amountCents', 'payments.amountCents'])
  })

  it.each(strangers)('gives nothing to %s', (_who, stranger) => {
    expect(roleOf(stranger)).toBeUndefined()
    for (const rule of [...COLLECTION_RULES.values(), ...GLOBAL_RULES.values()]) {
      expect(OPERATIONS.map((operation) => scopeOf(stranger, operation, rule))).toEqual(
        OPERATIONS.map(() => 'none'),
      )
    }
    expect(Object.keys(doors).filter((door) => can(stranger, door))).toEqual([])
  })

  it('keeps closed what it does not name', () => {
    const admin = person('admin')
    expect(scopeOf(admin, 'read', COLLECTION_RULES.get('leaks'))).toBe('none')
    expect(scopeOf(admin, 'read', COLLECTION_RULES.get('constructor'))).toBe('none')
    expect(mayUseField(COLLECTION_RULES.get('units'), 'admin', 'see', 'alarmCode')).toBe(false)
    expect(can(admin, 'reports.unheardOf')).toBe(false)
    expect(can(admin, 'constructor')).toBe(false)
    expect(doorOf('/unheard-of')).toBeUndefined()
    expect(operationOf('/:id/unheard-of')).toBeUndefined()
    expect(operationOf('constructor')).toBeUndefined()
  })

  it('covers what is inside a named field, and nothing that only begins with its name', () => {
    const rule = COLLECTION_RULES.get('properties')
    expect(mayUseField(rule, 'assistant', 'see', 'address.city')).toBe(true)
    expect(mayUseField(rule, 'assistant', 'see', 'addressBook')).toBe(false)
  })

  it('takes what the server fills in from nobody', () => {
    const rule = COLLECTION_RULES.get('payments')
    for (const role of ROLES) {
      for (const field of ['addedBy', 'number', 'voidedAt', 'voidReason', 'importKey', 'id', 'createdAt']) {
        expect(mayUseField(rule, role, 'add', field)).toBe(false)
        expect(mayUseField(rule, role, 'change', field)).toBe(false)
      }
    }
  })

  it('lets of a payment only memo and receipt number be corrected', () => {
    const rule = COLLECTION_RULES.get('payments')!
    for (const role of ['admin', 'manager'] as const) {
      const changed = rule.fields.filter((field) => mayUseField(rule, role, 'change', field))
      expect(changed.sort()).toEqual(['memo', 'receiptNumber'])
    }
  })

  it('lets only those archive who may', () => {
    const units = COLLECTION_RULES.get('units')
    expect(mayUseField(units, 'admin', 'change', 'archivedAt')).toBe(true)
    expect(mayUseField(units, 'manager', 'change', 'archivedAt')).toBe(false)
    expect(mayUseField(COLLECTION_RULES.get('documents'), 'manager', 'change', 'archivedAt')).toBe(true)
    expect(mayUseField(COLLECTION_RULES.get('documents'), 'manager', 'change', 'title')).toBe(false)
  })

  it('shows an assistant of the settings the name and the time zone', () => {
    const rule = GLOBAL_RULES.get('settings')!
    expect(rule.fields.filter((field) => mayUseField(rule, 'assistant', 'see', field))).toEqual([
      'businessName',
      'timeZone',
    ])
    expect(scopeOf(person('manager'), 'update', rule)).toBe('none')
  })

  it('keeps the reports, the exports and the hand-over behind their doors', () => {
    expect(can(person('manager'), 'reports.rentBalance')).toBe(true)
    expect(can(person('manager'), 'imports.portfolio')).toBe(false)
    expect(can(person('admin'), 'imports.portfolio')).toBe(true)
    expect(can(person('manager'), 'ledger.journal')).toBe(true)
    for (const door of [
      'reports.rentBalance',
      'reports.money',
      'exports',
      'rent.post',
      'dashboard.money',
      'ledger.journal',
      'reports.statements',
      'contacts.log',
      'reminders.send',
    ]) {
      expect(can(person('assistant'), door)).toBe(false)
    }
  })

  it('finds the door of an address by its longest known part', () => {
    expect(doorOf('/reports/rent-balance')).toBe('reports.rentBalance')
    expect(doorOf('/reports/rent-balance/:account')).toBe('reports.rentBalance')
    expect(doorOf('/reports/rent-balances')).toBe('reports.money')
    expect(doorOf('/reportsx')).toBeUndefined()
    expect(doorOf('/ledger/journal')).toBe('ledger.journal')
    expect(doorOf('/ledger/journals')).toBe('ledger.post')
  })
})
