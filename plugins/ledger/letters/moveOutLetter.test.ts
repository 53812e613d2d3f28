import { expect, it, vi } from 'vitest'

import { moveOut } from '@/domain/moveOut/moveOut'
import type { Damage, MoveOutChoice, MoveOutFacts } from '@/domain/moveOut/moveOutTerms'
import { lettersDocument } from '@/lib/pdf/letters'
import { renderPdf } from '@/lib/pdf/renderPdf'
import { pdfPages } from '@tests/support/pdfText'

import { moveOutLetter, type MoveOutLetter } from './moveOutLetter'

// Each prints a letter or two, on whatever machine there is.
vi.setConfig({ testTimeout: 30_000 })

const FROM = { name: 'Hartmann Rentals', addressLines: [], phone: undefined, email: undefined }

const linesOf = async (
  facts: Partial<MoveOutFacts>,
  {
    damages = [],
    choice,
    ...more
  }: Partial<MoveOutLetter> & { damages?: Damage[]; choice?: MoveOutChoice } = {},
): Promise<string[]> => {
  const settled = moveOut(
    {
      settledOn: '2026-03-31',
      open: [],
      balanceCents: 0,
      lowestBalanceCents: 0,
      heldCents: 150_000,
      ...facts,
    },
    damages,
    choice,
  )
  const letter = moveOutLetter({
    tenants: ['Chloë D’Angelo', 'Łukasz Kowalski'],
    unitLabel: 'Maple Court 2A',
    unitAddress: ['12 Maple St', 'Dayton, OH 45402'],
    unitNumber: '2A',
    tenancyStart: '2025-01-01',
    moveOutDay: '2026-03-31',
    settledOn: '2026-03-31',
    method: 'check',
    settled,
    ...more,
  })
  const pdf = await renderPdf(lettersDocument(FROM, [letter], letter.title), {
    createdAt: new Date('2026-03-31T12:00:00Z'),
  })
  return pdfPages(pdf).flat()
}

const DOOR: Damage = { description: 'Broken door', cents: 35_000 }

it('goes to all tenants, at the address they leave while no other was typed', async () => {
  const lines = await linesOf({})
  for (const line of ['Chloë D’Angelo', 'Łukasz Kowalski', '12 Maple St, Unit 2A', 'Dayton, OH 45402'])
    expect(lines).toContain(line)
  expect(lines).toContain('Nothing was owed when you moved out.')
  expect(lines).toContain('$1,500.00 goes back to you.')
  const forwarded = await linesOf({}, { forwardingAddress: ' 9 Oak Lane \n\nTroy, OH 45373' })
  expect(forwarded).toContain('9 Oak Lane')
  expect(forwarded).not.toContain('12 Maple St, Unit 2A')
})

it('shows what was prepaid in a column of its own, and what goes back of it', async () => {
  const prepaid = { balanceCents: 20_000, lowestBalanceCents: 20_000 }
  expect(await linesOf(prepaid, { damages: [DOOR] })).toEqual(
    expect.arrayContaining(['What was owed Amount Prepaid From deposit', 'Broken door 350.00 200.00 150.00']),
  )
  expect(await linesOf(prepaid, { choice: { refundPrepaidCents: 20_000 }, method: 'zelle' })).toEqual(
    expect.arrayContaining([
      'Prepaid money given back 200.00',
      '$1,700.00 goes back to you.',
      'Paid by Zelle on March 31, 2026.',
    ]),
  )
})

it('says what is still owed, what stays held, and when nothing is owed on either side', async () => {
  expect(await linesOf({ heldCents: 10_000 }, { damages: [DOOR] })).toEqual(
    expect.arrayContaining([
      'What was owed Amount From deposit Still owed',
      'Broken door 350.00 100.00 250.00',
      'You still owe $250.00.',
    ]),
  )
  expect(await linesOf({}, { choice: { refundCents: 100_000 } })).toContain('Still held for you − 500.00')
  expect(await linesOf({ heldCents: 0 })).toContain('Nothing is owed on either side.')
})
