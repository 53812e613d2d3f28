import { expect, it, vi } from 'vitest'

import { MERGE_FIELDS, MERGE_LISTS } from '@/domain/leases/merge/mergeFields'
import { pdfPages } from '@tests/support/pdfText'
import { AT, blocksOf, printed } from '@tests/support/printedDocument'

import { clauses, heading, mark, paragraph, richText } from '../starters/richText'
import { documentPdf } from './documentPdf'

// Thirty pages, on whatever machine there is.
vi.setConfig({ testTimeout: 60_000 })

const BLANKS = 40
const PAGES = 30

/** A clause as long forms have them: most of its words are the same in every lease. */
const clause = (section: number, number: number): string =>
  `**${section}.${number}** Tenant and Landlord agree that what this section says holds from the day of signing until the unit is given back, and that a part of it which a court sets aside leaves the rest as it is. Whoever pays late, damages what belongs to the other, or lets somebody else use the unit answers for it, and for what it costs to set right, unless it was agreed otherwise in writing beforehand. Repairs are asked for in writing; what cannot wait may be told by phone.`

/** The blanks of the form: every field there is, and for the rest the same again, each under a name of its own. */
const blanks = Array.from({ length: BLANKS }, (_, index) => {
  const fields = Object.keys(MERGE_FIELDS)
  const field = fields[index % fields.length] ?? ''
  return {
    named: `Blank ${index + 1}`,
    field,
    sample: Object.entries(MERGE_FIELDS).find(([name]) => name === field)?.[1].sample ?? '',
  }
})

const longForm = () =>
  richText(
    heading('Residential lease, long form', 'h1'),
    ...blanks.flatMap(({ named, field }, index) => [
      heading(`Section ${index + 1}`),
      paragraph(`${named}: {{${field}}}.`),
      ...Array.from({ length: 6 }, (_, number) => paragraph(clause(index + 1, number + 1))),
      ...(index % 4 === 3 ? [mark('initials', `initials-${index}`)] : []),
    ]),
    heading('Each tenant'),
    paragraph('{{#each tenants.list}}'),
    clauses('{{name}}, {{email}}, {{phone}}'),
    paragraph('{{/each}}'),
    mark('signatures', 'signatures'),
  )

it(`fills in every one of ${BLANKS} blanks of a form of ${PAGES} pages, on pages that are counted`, async () => {
  const content = longForm()
  const pages = pdfPages(await documentPdf(printed(content), AT))
  expect(pages.length).toBeGreaterThanOrEqual(PAGES)

  const text = pages.flat().join(' ').replace(/\s+/g, ' ')
  for (const { named, sample } of blanks) expect(text).toContain(`${named}: ${sample}.`)
  for (const { sample } of Object.values(MERGE_LISTS['tenants.list'].item)) expect(text).toContain(sample)
  // Nothing is lost where a page ends: each section has all of its clauses, in their order.
  const numbers = [...text.matchAll(/(\d+\.\d) Tenant and Landlord/g)].map(([, number]) => number)
  expect(numbers).toEqual(
    blanks.flatMap((_, index) => [1, 2, 3, 4, 5, 6].map((number) => `${index + 1}.${number}`)),
  )
  expect(pages.map((page) => page.at(-1))).toEqual(
    pages.map((_, index) => `Linden House 2B ${index + 1} of ${pages.length}`),
  )
  expect(Object.keys(blocksOf(content).used).length).toBeGreaterThan(0)
})
