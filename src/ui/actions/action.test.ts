import { describe, expect, it } from 'vitest'

import { readFields, type ActionField } from './action'

const FIELDS: ActionField[] = [
  { name: 'amountCents', label: 'Amount', kind: 'money', required: true },
  { name: 'date', label: 'Day', kind: 'day', required: true },
  { name: 'memo', label: 'Memo', kind: 'text' },
]

describe('what was typed into a dialog', () => {
  it('is sent as cents and days, with empty fields left out', () => {
    expect(readFields(FIELDS, { amountCents: '$1,234.5', date: '2026-03-05', memo: ' ' })).toEqual({
      ok: true,
      body: { amountCents: 123_450, date: '2026-03-05' },
    })
  })

  it('is not sent when something is missing or cannot be read: each field says why', () => {
    expect(readFields(FIELDS, { amountCents: '1.234', date: '' })).toMatchObject({
      ok: false,
      errors: { amountCents: expect.stringContaining('two ways'), date: 'Enter day.' },
    })
  })

  it('says of a missing field what it has to say itself', () => {
    const reason: ActionField = {
      name: 'reason',
      label: 'Reason',
      kind: 'text',
      required: true,
      missing: 'Say why.',
    }
    expect(readFields([reason], { reason: '  ' })).toEqual({ ok: false, errors: { reason: 'Say why.' } })
  })

  it('is sent as true where a box is ticked, and left out where it is not', () => {
    const fields: ActionField[] = [{ name: 'forget', label: 'Forget', kind: 'check' }]
    expect(readFields(fields, { forget: 'true' })).toEqual({ ok: true, body: { forget: true } })
    expect(readFields(fields, { forget: '' })).toEqual({ ok: true, body: {} })
  })
})
