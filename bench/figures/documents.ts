import { documentPdf } from '@plugins/leaseDocuments/pdf/documentPdf'
import { mergeTemplate, type MergedText } from '@plugins/leaseDocuments/operations/mergeTemplate'
import { RESIDENTIAL_LEASE } from '@plugins/leaseDocuments/starters/residentialLease'
import { chromium, type Browser } from 'playwright-core'

import { SAMPLE_VALUES } from '@/domain/leases/merge/mergeFields'
import { findBrowser } from '@tests/e2e/support/findBrowser'

import { alternate, timed } from '../measure/alternate'
import { percentile95 } from '../measure/atOnce'
import { figureOf } from '../measure/figure'
import { documentHtml } from '../rivals/documentHtml'
import type { World } from '../world/index'
import type { Measurement } from './measurement'

const PAGES = 3
const WARM_UPS = 5
const RUNS = { cold: 15, warm: 40 } as const
const FLAGS = ['--no-sandbox']

/** What makes the starter template's lease three pages long: terms as a business adds them. */
const TERMS = Array.from(
  { length: 30 },
  (_, index) =>
    `${index + 1}. Tenant keeps the rules of the house that hang in the entrance, sorts what is thrown away, leaves nothing on the stairs, and answers for guests as for themselves; what is agreed beside this is agreed in writing.`,
).join('\n')

const VALUES = { ...SAMPLE_VALUES, fields: { ...SAMPLE_VALUES.fields, 'lease.otherTerms': TERMS } }

const merge = (): MergedText => {
  const merged = mergeTemplate(RESIDENTIAL_LEASE, VALUES)
  if (!merged.ok) throw new Error(`Without a value: ${merged.missing.join(', ')}`)
  return merged.text
}

/** From a template and a lease's values to the bytes that are kept. */
const ours = async (): Promise<Buffer> =>
  documentPdf(
    {
      ...merge(),
      title: 'Residential lease',
      author: VALUES.fields['landlord.name'],
      signers: [{ role: 'landlord', name: VALUES.fields['landlord.name'], signature: null }],
    },
    { createdAt: new Date('2026-04-13T12:00:00Z') },
  )

/** What others do: the same text as a page, printed by a browser that stands ready. */
const printed = async (browser: Browser): Promise<Buffer> => {
  const page = await browser.newPage()
  try {
    await page.setContent(documentHtml('Residential lease', merge().blocks))
    return await page.pdf({ preferCSSPageSize: true })
  } finally {
    await page.close()
  }
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 1

/** The same text on as many pages: nobody prints less than the other. */
const requirePages = async (browser: Browser): Promise<void> => {
  const counted = { ours: pagesOf(await ours()), other: pagesOf(await printed(browser)) }
  if (counted.ours !== PAGES || counted.other !== PAGES)
    throw new Error(`Both should print ${PAGES} pages: ${JSON.stringify(counted)}`)
}

const launch = (): Promise<Browser> => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium here to print with: see docs/testing.md.')
  return chromium.launch({ executablePath, args: FLAGS })
}

const cold = async (): Promise<void> => {
  const browser = await launch()
  try {
    await printed(browser)
  } finally {
    await browser.close()
  }
}

type Rival = 'cold' | 'warm'

const document = (rival: Rival, target: number, comparedWith: string): Measurement => ({
  name: `document-vs-chromium-${rival}`,
  measure: async ({ cleanUps }: World) => {
    const browser = await launch()
    cleanUps.add(() => browser.close())
    await requirePages(browser)
    const waited: number[] = []
    const works = {
      ours: async () => {
        const ms = await timed(ours)()
        waited.push(ms)
        return ms
      },
      other: timed(rival === 'cold' ? cold : () => printed(browser)),
    }
    const times = await alternate(works, { runs: RUNS[rival], warmUps: WARM_UPS })
    await browser.close()
    const counted = waited.slice(WARM_UPS)
    const aSecond = (1000 * counted.length) / counted.reduce((sum, ms) => sum + ms, 0)
    return {
      figure: figureOf({ name: `document-vs-chromium-${rival}`, unit: 'ms', ...times, target }),
      comparedWith: `${comparedWith}; ours ${aSecond.toFixed(1)} a second, p95 ${percentile95(counted).toFixed(0)} ms`,
    }
  },
})

/** A lease of three pages, made one after the other: by the product, and by a browser that prints the same text. */
export const documentFigures: readonly Measurement[] = [
  document('cold', 6, 'headless Chromium started for each'),
  document('warm', 2.5, 'headless Chromium kept running, a page for each'),
]
