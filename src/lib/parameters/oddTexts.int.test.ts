import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Refused = { errors: { message: string; data: { code: string; details: object } }[] }

const SEARCHES = [
  ['/find?', 'q'],
  ['/reports/rent-balance?', 'q'],
  ['/reports/rent-balance?format=csv&', 'q'],
  ['/reports/expenses?view=entries&', 'q'],
  ['/reports/expenses?view=entries&format=pdf&', 'q'],
  ['/ledger/statements?from=2026-01-01&to=2026-01-31&', 'q'],
  ['/ledger/reminders/preview?', 'q'],
  ['/imports/accounts?', 'q'],
  ['/exports/payments?format=csv&', 'search'],
] as const

const UNREADABLE = 'write it without the character that cannot be read.'

describe('a text that is looked for', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  const refusal = async (path: string) => {
    const { status, body } = await app.rest<Refused>('GET', path, { user: manager })
    const [error] = body?.errors ?? []
    return { status, code: error?.data.code, details: error?.data.details, message: error?.message }
  }
  const refused = (parameter: string, problem: string) => ({
    status: 400,
    code: 'BAD_PARAMETER',
    details: { parameter },
    message: expect.stringMatching(new RegExp(`^${parameter}: ${problem}$`)) as string,
  })

  it.each(SEARCHES)('of %s is refused as %s with a character that is none', async (path, parameter) => {
    // A NUL; a NUL between letters; half of a pair; no UTF-8 at all.
    for (const odd of ['%00', 'ma%00ple', 'ma%ED%A0%80ple', 'ma%ffple'])
      expect([odd, await refusal(`${path}${parameter}=${odd}`)]).toEqual([
        odd,
        refused(parameter, UNREADABLE),
      ])
  })

  it.each(SEARCHES)(
    'of %s is refused as %s when it is longer than anybody types',
    async (path, parameter) => {
      expect(await refusal(`${path}${parameter}=${'x'.repeat(10_000)}`)).toEqual(
        refused(parameter, String.raw`write at most \d+ characters\.`),
      )
    },
  )

  it('is refused alike over GraphQL, where half of a pair arrives as it is', async () => {
    const query = (report: string) =>
      `query ($q: ReportFilter) { ${report}(q: $q${report === 'reportExpenses' ? ', view: "entries"' : ''}) }`
    for (const report of ['reportRentBalance', 'reportExpenses'])
      for (const q of ['\0', 'ma\0ple', 'ma\ud800ple']) {
        const { errors } = await app.graphql(query(report), { user: manager, variables: { q } })
        expect([report, errors?.[0]?.message, errors?.[0]?.extensions]).toMatchObject([
          report,
          `q: ${UNREADABLE}`,
          { statusCode: 400, data: { code: 'BAD_PARAMETER', details: { parameter: 'q' } } },
        ])
      }
  })

  it('is found in whatever writing it is', async () => {
    for (const [path, parameter] of SEARCHES.slice(0, 4))
      for (const text of ['Łódź', '東京都', '👩‍🔧 repair', '100% "off" \\ _'])
        expect([
          path,
          (await app.rest('GET', `${path}${parameter}=${encodeURIComponent(text)}`, { user: manager }))
            .status,
        ]).toEqual([path, 200])
  })
})
