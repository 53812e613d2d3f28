import { describe, expect, it } from 'vitest'

import type { MoveOutFacts } from './moveOutTerms'
import { readDraft, readDraftDamages } from './readDraft'

const FACTS: MoveOutFacts = {
  settledOn: '2026-03-31',
  open: [],
  balanceCents: -40_000,
  lowestBalanceCents: -40_000,
  heldCents: 150_000,
}
const DOOR = { description: ' Broken door ', amount: '$350' }
const EMPTY = { description: '', amount: '' }

describe('a move-out as it is typed', () => {
  it('is the proposal where nothing was typed; empty rows are no damages', () => {
    expect(readDraft(FACTS, { damages: [DOOR, EMPTY], withhold: ' ' })).toMatchObject({
      ok: true,
      damages: [{ description: 'Broken door', cents: 35_000 }],
      settled: { withholdCents: 75_000, refundCents: 75_000 },
    })
  })

  it('takes what was typed, nothing included', () => {
    expect(readDraft(FACTS, { damages: [], withhold: '100.00', refund: '0' })).toMatchObject({
      settled: { withholdCents: 10_000, refundCents: 0, stillHeldCents: 140_000, stillOwedCents: 30_000 },
    })
  })

  it('gives nothing back of what is prepaid where the field was cleared', () => {
    const prepaid = { ...FACTS, balanceCents: 50_000, lowestBalanceCents: 50_000 }
    for (const [refundPrepaid, back] of [
      [undefined, 50_000],
      ['', 0],
      ['20', 2_000],
    ] as const)
      expect(readDraft(prepaid, { damages: [], refundPrepaid })).toMatchObject({
        settled: { refundPrepaidCents: back, stillPrepaidCents: 50_000 - back },
      })
  })

  it('says under each field what is wrong with it', () => {
    expect(
      readDraftDamages([
        { description: 'Door', amount: '0' },
        { description: '', amount: '5' },
        { description: 'Door', amount: '1.234' },
      ]),
    ).toMatchObject({
      ok: false,
      errors: {
        'damages.0.amountCents': expect.stringContaining('$0.01'),
        'damages.1.description': 'Say what is damaged.',
        'damages.2.amountCents': expect.stringContaining('two ways'),
      },
    })
    expect(readDraft(FACTS, { damages: [], withhold: '-1', refund: 'x' })).toMatchObject({
      ok: false,
      errors: { withholdCents: expect.any(String), refundCents: expect.any(String) },
    })
    expect(readDraft(FACTS, { damages: [], refund: '1,500.01' })).toMatchObject({
      ok: false,
      errors: { refundCents: expect.stringContaining('$1,500.00') },
    })
    expect(readDraft(FACTS, { damages: [], withhold: '400.01' })).toMatchObject({
      ok: false,
      errors: { withholdCents: expect.stringContaining('$400.00') },
    })
  })
})
