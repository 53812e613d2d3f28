import { createHash } from 'node:crypto'

import { expect, it, vi } from 'vitest'

import { MERGE_FIELDS, SAMPLE_VALUES } from '@/domain/leases/merge/mergeFields'
import { pdfPages, pdfText } from '@tests/support/pdfText'
import { AT, blocksOf, printed, SIGNERS } from '@tests/support/printedDocument'

import { RESIDENTIAL_LEASE } from '../starters/residentialLease'
import { STARTER_TEMPLATES } from '../starters/starterTemplates'
import { clauses, heading, mark, paragraph, richText } from '../starters/richText'
import { documentPdf, type PrintedDocument } from './documentPdf'

// Each prints a document or two, on whatever machine there is.
vi.setConfig({ testTimeout: 30_000 })

const wordsOf = async (document: PrintedDocument): Promise<string> =>
  pdfText(await documentPdf(document, AT)).replace(/\s+/g, ' ')

it.each(STARTER_TEMPLATES)('prints every value of $name', async (template) => {
  const { used } = blocksOf(template.content)
  const text = await wordsOf(printed(template.content))
  for (const value of Object.values(used)) expect(text).toContain(value)
  // A receipt only says what was paid.
  expect(text.includes('not legal advice')).toBe(template.kind !== 'receipt')
  expect(text).not.toMatch(/[{}]/)
  for (const { name } of SIGNERS) expect(text.split(name).length).toBeGreaterThan(1)
})

it('prints every field there is', async () => {
  const names = Object.keys(MERGE_FIELDS)
  const text = await wordsOf(printed(richText(...names.map((name) => paragraph(`{{${name}}}`)))))
  for (const { sample } of Object.values(MERGE_FIELDS)) expect(text).toContain(sample)
})

it('gives the same bytes for the same document, and others for another', async () => {
  const hash = async (document: PrintedDocument) =>
    createHash('sha256')
      .update(await documentPdf(document, AT))
      .digest('hex')
  const one = await hash(printed(RESIDENTIAL_LEASE.content))
  expect(await hash(printed(RESIDENTIAL_LEASE.content))).toBe(one)
  expect(await hash(printed(RESIDENTIAL_LEASE.content, { footer: 'Linden House 2C' }))).not.toBe(one)
})

it('numbers its pages, and breaks them where it is told to', async () => {
  const pages = pdfPages(
    await documentPdf(
      printed(richText(heading('One', 'h1'), mark('pageBreak', 'x'), paragraph('Two')), {
        header: 'Draft of {{today}}',
        initials: true,
      }),
      AT,
    ),
  )
  expect(pages).toEqual([
    ['Draft of {{today}}', 'One', 'Linden House 2B Initials ______ ______ ______ 1 of 2'],
    ['Draft of {{today}}', 'Two', 'Linden House 2B Initials ______ ______ ______ 2 of 2'],
  ])
})

it.each([
  ['text', paragraph('What it heads'), 'What it heads'],
  ['signature lines', mark('signatures', 'x'), 'Hartmann Rentals'],
])('never leaves a heading alone at the foot of a page, above %s', async (_, below, words) => {
  for (const lines of [25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38]) {
    const pages = pdfPages(
      await documentPdf(
        printed(
          richText(
            ...Array.from({ length: lines }, (_, index) => paragraph(`line ${index + 1}`)),
            heading('Heading'),
            below,
          ),
        ),
        AT,
      ),
    )
    const page = pages.find((one) => one.includes('Heading'))
    expect({ lines, page: page?.some((line) => line.includes(words)) }).toEqual({ lines, page: true })
  }
})

it('counts clauses, with lists inside them', async () => {
  const item = (...children: object[]) => ({ type: 'listitem', version: 1, children })
  const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
  const content = richText(clauses('First', 'Second'), {
    type: 'list',
    version: 1,
    listType: 'number',
    start: 7,
    children: [
      item(text('Seventh')),
      item({ type: 'list', version: 1, listType: 'bullet', children: [item(text('inner'))] }),
      item(text('Eighth')),
    ],
  })
  const [page] = pdfPages(await documentPdf(printed(content), AT))
  expect(page?.slice(0, -1)).toEqual(['1. First', '2. Second', '7. Seventh', 'inner', '8. Eighth'])
})

it('refuses a name that the fonts cannot print, and says which character', async () => {
  const fields = { ...SAMPLE_VALUES.fields, 'tenants.names': '山田太郎' }
  const { blocks } = blocksOf(richText(paragraph('{{tenants.names}}')), { ...SAMPLE_VALUES, fields })
  await expect(documentPdf(printed(RESIDENTIAL_LEASE.content, { blocks }), AT)).rejects.toMatchObject({
    code: 'CHARACTER_NOT_PRINTABLE',
    message: expect.stringContaining('“山”'),
  })
})

it('carries signatures on its lines and a certificate at its end', async () => {
  const signed = {
    how: 'onScreen',
    signedOn: '2026-04-14',
    strokes: [
      [
        [10, 10],
        [500, 290],
        [900, 20],
      ],
    ],
  } as const
  const pages = pdfPages(
    await documentPdf(
      printed(richText(mark('signatures', 'x')), {
        signers: [
          { role: 'tenant', name: 'Ana Lee', signature: signed },
          {
            role: 'landlord',
            name: 'Hartmann Rentals',
            signature: { ...signed, how: 'onPaper', strokes: [] },
          },
        ],
        certificate: {
          document: 'Lease, version 2',
          sha256: 'ab'.repeat(32),
          signed: [
            { at: 'April 14, 2026, 5:42 PM', desk: 'at the desk of Ben Ortiz' },
            { at: 'April 14, 2026, 6:00 PM', desk: 'recorded by Ben Ortiz' },
          ],
        },
      }),
      AT,
    ),
  )
  expect(pages[0]?.join(' ')).toContain('April 14, 2026')
  expect(pages[0]?.join(' ')).toContain('signed on paper')
  expect(pages[1]).toEqual(
    expect.arrayContaining([
      'Certificate of signatures',
      'ab'.repeat(32),
      'Ana Lee, tenant',
      'On screen, April 14, 2026, 5:42 PM, at the desk of Ben Ortiz',
    ]),
  )
})

it('prints what is struck out as struck out', async () => {
  const of = async (format: number) => {
    const words = { type: 'text', version: 1, text: 'Pets are allowed.', format }
    return documentPdf(printed(richText({ ...paragraph(''), children: [words] })), AT)
  }
  expect((await of(4)).equals(await of(0))).toBe(false)
})
