import { expect, it, vi } from 'vitest'

import { pdfPages, pdfText } from '@tests/support/pdfText'
import { AT, printed } from '@tests/support/printedDocument'

import { heading, mark, paragraph, richText } from '../starters/richText'
import { documentPdf } from './documentPdf'

// Each prints a document or two, on whatever machine there is.
vi.setConfig({ testTimeout: 60_000 })

type Cell = string | { colSpan?: number; rowSpan?: number; text: string }
const table = (...rows: Cell[][]) => ({
  type: 'table',
  version: 1,
  children: rows.map((row) => ({
    type: 'tablerow',
    version: 1,
    children: row.map((cell) => {
      const { text, ...spans } = typeof cell === 'string' ? { text: cell } : cell
      return { type: 'tablecell', version: 1, headerState: 0, ...spans, children: [paragraph(text)] }
    }),
  })),
})
const textOf = async (...parts: Parameters<typeof richText>) =>
  pdfText(await documentPdf(printed(richText(...parts)), AT))
const wordsIn = (text: string): Set<string> => new Set(text.split(/\s+/))
const words = Array.from({ length: 5_000 }, (_, index) => `w${index}`)

it('prints every word of a cell that is longer than a page', async () => {
  const printedWords = wordsIn(await textOf(table(['Terms', words.join(' ')], ['Next row', 'after it'])))
  expect(words.filter((word) => !printedWords.has(word))).toEqual([])
  expect(printedWords).toContain('after')
})

it('prints every word of a heading over the signature lines, however long it is', async () => {
  const printedWords = wordsIn(
    await textOf(heading(words.slice(0, 2_000).join(' ')), mark('signatures', 'x')),
  )
  expect(words.slice(0, 2_000).filter((word) => !printedWords.has(word))).toEqual([])
  expect(printedWords).toContain('Landlord')
})

it('keeps a row of some lines in one piece', async () => {
  const pages = pdfPages(
    await documentPdf(
      printed(
        richText(
          ...Array.from({ length: 34 }, (_, index) => paragraph(`line ${index}`)),
          table(['one', 'begins here '.repeat(20) + 'ends']),
        ),
      ),
      AT,
    ),
  )
  expect(pages.filter((page) => page.join(' ').includes('begins'))).toHaveLength(1)
})

it('keeps all columns on the sheet, however long their words are', async () => {
  const found = (
    await textOf(table(Array.from({ length: 12 }, (_, index) => `hoa.jorgensen.${index}@example.com`)))
  ).replace(/\s/g, '')
  expect(found.match(/@/g)).toHaveLength(12)
})

it('prints cells that cover several columns or rows where they stand', async () => {
  const text = await textOf(
    table(
      [{ colSpan: 2, text: 'wide' }, 'third'],
      [{ rowSpan: 2, text: 'high' }, 'b', 'c'],
      ['under b', 'under c'],
    ),
  )
  const lines = text.split('\n')
  const at = (word: string) => lines.find((line) => line.includes(word))?.indexOf(word)
  expect(at('third')).toBe(at('under c'))
  expect(at('under b')).toBeGreaterThan(at('high') ?? Infinity)
})

it.each([30, 1_000_000])('leaves half the column to what is set in by %i steps', async (indent) => {
  const text = await textOf({ ...paragraph('What is set in is printed whole'), indent })
  expect(text.replace(/\s+/g, ' ')).toContain('What is set in is printed whole')
})
