import type { Page } from 'playwright-core'

type Row = { tenants: { name: string }[]; rentCents: number | null }

const day = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('en-US', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })

const asked = async <Answer>(page: Page, address: string): Promise<Answer> => {
  const answer = await page.request.get(address)
  if (!answer.ok()) throw new Error(`${address}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Some lines as a bank exports them: tenants it names, a deposit that names nobody, money that went out. */
const linesOf = (rows: readonly Row[]): string[] => [
  ...rows.map(({ tenants, rentCents }, index) => {
    const name = (tenants[0]?.name ?? 'UNKNOWN').toUpperCase()
    return `${day(index % 4)},ZELLE PAYMENT FROM ${name} ${4711 + index},${((rentCents ?? 0) / 100).toFixed(2)}`
  }),
  `${day(2)},REMOTE ONLINE DEPOSIT 7,1800.00`,
  `${day(3)},HARDWARE STORE 1123 DAYTON OH,-86.40`,
  `${day(1)},CITY WATER AND SEWER,-214.75`,
]

/** Reads a bank's file as somebody at the desk does. @returns the address of its rows */
export const openImport = async (page: Page): Promise<string> => {
  const { rows } = await asked<{ rows: Row[] }>(page, '/api/reports/rent-balance?limit=6&include=current')
  const banks = await asked<{ docs: { id: number }[] }>(page, '/api/bank-accounts?limit=1&sort=id')
  const [bank] = banks.docs
  const answer = await page.request.post('/api/imports', {
    multipart: {
      kind: 'bank',
      bankAccount: String(bank?.id),
      file: {
        name: 'checking.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['Date,Description,Amount', ...linesOf(rows)].join('\n')),
      },
    },
  })
  if (!answer.ok()) throw new Error(`The bank's file was not read: ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: number }
  return `/admin/imports/${id}`
}
