import { describe, expect, it } from 'vitest'

import type { FeeToReview } from '../queries/feesToReview'
import { acceptAction, waiveAction } from './feeActions'

// Only what the words depend on.
const fee = { id: 1, amountCents: 5_000, toWaive: false } as FeeToReview

describe('what is said once late fees are decided', () => {
  it('is of one fee, or of several', () => {
    expect(waiveAction([fee]).done).toBe('The late fee is waived.')
    expect(waiveAction([fee, fee]).done).toBe('The late fees are waived.')
    expect(acceptAction([fee]).done).toBe('The late fee is charged.')
    expect(acceptAction([fee, fee]).done).toBe('The late fees are charged.')
  })
})
