import { expect, it } from 'vitest'

import { form1099ThresholdCents } from './form1099Threshold'

it('is 600 dollars through 2025 and 2,000 from 2026 on', () => {
  expect([2024, 2025, 2026, 2027].map(form1099ThresholdCents)).toEqual([60_000, 60_000, 200_000, 200_000])
})
