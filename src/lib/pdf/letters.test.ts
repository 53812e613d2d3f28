import { expect, it } from 'vitest'

import { pdfPages } from '@tests/support/pdfText'

import { ledgerTable, type LetterCell } from './ledgerTable'
import type { Letterhead } from './letterhead'
import { lettersDocument, type Letter } from './letters'
import { renderPdf } from './renderPdf'

const AT = { createdAt: new Date('2026-04-15T12:00:00Z') }

const FROM: Letterhead = {
  name: 'Hartmann Rentals',
  addressLines: ['12 Main Street', 'Dayton, OH 45402'],
  phone: '(937) 555-0100',
  email: 'office@example.com',
}

const rows = (count: number): LetterCell[][] =>
  Array.from({ length: count }, (_, index) => [`line ${index + 1}`, '1,000.00'])

const letter = (reference: string, count: number): Letter => ({
  title: 'Statement',
  subtitle: 'through April 15, 2026',
  reference,
  content: [
    ledgerTable(
      [
        { head: 'Entry', width: '*' },
        { head: 'Amount', width: 70, money: true },
      ],
      rows(count),
      [['Total', '9.00']],
    ),
  ],
})

const pagesOf = async (...letters: Letter[]): Promise<string[][]> =>
  pdfPages(await renderPdf(lettersDocument(FROM, letters, 'Statements'), AT))

it('puts the business at the head of the first page and its numbers at the foot', async () => {
  const [page] = await pagesOf(letter('Unit 1', 2))
  expect(page).toEqual([
    'Hartmann Rentals Statement',
    '12 Main Street',
    expect.stringContaining('through April 15, 2026'),
    'Dayton, OH 45402',
    '(937) 555-0100 · office@example.com',
    'Entry Amount',
    'line 1 1,000.00',
    'line 2 1,000.00',
    'Total 9.00',
    'Hartmann Rentals · (937) 555-0100 · office@example.com Page 1 of 1',
  ])
})

it('names the letter and repeats the table head on later pages, and tears no row', async () => {
  const pages = await pagesOf(letter('Unit 1', 40))
  expect(pages).toHaveLength(2)
  expect(pages[1]?.[0]).toBe('Unit 1 Hartmann Rentals')
  expect(pages[1]?.[1]).toBe('Entry Amount')
  expect(pages[0]?.at(-1)).toMatch(/Page 1 of 2$/)
  expect(pages[1]?.at(-1)).toMatch(/Page 2 of 2$/)
  expect(pages.flat().filter((line) => line.startsWith('line '))).toHaveLength(40)
})

it('begins each of many letters on a new page and numbers each by itself', async () => {
  const pages = await pagesOf(letter('Unit 1', 40), letter('Unit 2', 1), letter('Unit 3', 40))
  expect(pages.map((page) => /Page .*$/.exec(page.at(-1) ?? '')?.[0])).toEqual([
    'Page 1 of 2',
    'Page 2 of 2',
    'Page 1 of 1',
    'Page 1 of 2',
    'Page 2 of 2',
  ])
  expect(pages[4]?.[0]).toBe('Unit 3 Hartmann Rentals')
})

it('is a letter head without gaps while the Settings have no address', async () => {
  const bare: Letterhead = { name: 'Rental books', addressLines: [], phone: undefined, email: undefined }
  const [page] = pdfPages(await renderPdf(lettersDocument(bare, [letter('Unit 1', 1)], 'x'), AT))
  expect(page?.at(-1)).toBe('Rental books Page 1 of 1')
  expect(page?.slice(0, 2)).toEqual(['Rental books Statement', 'through April 15, 2026'])
})
