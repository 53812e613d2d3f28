import { describe, expect, it } from 'vitest'

import { COLLECTION_RULES } from '../permissions'
import { seenChanges } from './seenChanges'

const USER = {
  name: ['Ana', 'Anna'],
  role: ['manager', 'assistant'],
  active: [true, false],
  password: ['as it was', 'another'],
  users_rels: [null, [{ path: 'properties', properties_id: 4 }]],
}
const ofUsers = (role: 'admin' | 'manager') => ({ kind: 'users', rule: COLLECTION_RULES.get('users'), role })

describe('what somebody sees of a record’s changes', () => {
  it('is what they see of the record', () => {
    expect(seenChanges(USER, ofUsers('admin'))).toEqual(USER)
    expect(seenChanges(USER, ofUsers('manager'))).toEqual({ name: USER.name, role: USER.role })
  })

  it('is nothing where all of it is hidden', () => {
    expect(seenChanges({ active: true, lock_until: '2026-01-01' }, ofUsers('manager'))).toEqual({})
    expect(seenChanges(USER, { ...ofUsers('manager'), rule: undefined })).toEqual({})
    expect(seenChanges(USER, { ...ofUsers('manager'), role: undefined })).toEqual({})
  })

  it('finds groups, relations and lists by the columns they stand in', () => {
    const rule = {
      fields: ['address', 'unit', 'rentSteps', 'rentCents', 'tenants', 'notes', 'property', 'propertyLocks'],
      manager: { read: 'all', see: ['address', 'unit', 'rentSteps', 'tenants', 'property'] },
    } as const
    const seen = {
      address_city: 'Dayton',
      unit_id: 18,
      leases_rent_steps: [[{ rent_cents: 1 }], [{ rent_cents: 2 }]],
      property_id: 3,
      leases_rels: [[{ path: 'tenants', tenants_id: 1 }], [{ path: 'tenants', tenants_id: 2 }]],
    }
    const hidden = { rent_cents: 5, notes: 'x', property_locks: [1], leases_property_locks: [] }
    expect(seenChanges({ ...seen, ...hidden }, { kind: 'leases', rule, role: 'manager' })).toEqual(seen)
  })
})
