import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { chromium, type Browser, type Page } from 'playwright-core'

import { DEMO_LOGINS, DEMO_PASSWORD } from '@/cli/demo/demoLogins'

import { installedBrowser } from '../e2e/support/installBrowser'
import { keepPicture } from './keepPicture'
import { openImport } from './openImport'
import { startDemo } from './startDemo'

const IMAGES = path.resolve('docs/images')

const WINDOWS = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
} as const

type Shot = {
  name: string
  /** Where it is, or how to get there. */
  at: string | ((page: Page) => Promise<string>)
  window?: keyof typeof WINDOWS
  theme?: 'light' | 'dark'
  /** What the browser adds once the page is awake. */
  awake?: string
}

/** The account that owes most: its ledger has something to tell. */
const accountWhoOwes = async (page: Page): Promise<string> => {
  const answer = await page.request.get('/api/reports/rent-balance?limit=1')
  const { rows } = (await answer.json()) as { rows: { account: number }[] }
  return `/admin/accounts/${rows[0]?.account}`
}

const crumb = (words: string): string => `.step-nav :text-is("${words}")`

const SHOTS: readonly Shot[] = [
  { name: 'home', at: '/admin' },
  { name: 'home-dark', at: '/admin', theme: 'dark' },
  { name: 'home-phone', at: '/admin', window: 'phone' },
  { name: 'rent-balance', at: '/admin/reports/rent-balance', awake: crumb('Rent balance') },
  { name: 'rent-balance-phone', at: '/admin/reports/rent-balance', window: 'phone' },
  { name: 'rent-roll', at: '/admin/reports/rent-roll', awake: crumb('Rent roll') },
  { name: 'expenses', at: '/admin/reports/expenses', awake: '.recharts-surface' },
  { name: 'account', at: accountWhoOwes, awake: crumb('Rent balance') },
  { name: 'task-board', at: '/admin/tasks', awake: crumb('Tasks') },
  { name: 'calendar', at: '/admin/tasks/calendar', awake: crumb('Tasks') },
  { name: 'import-rows', at: openImport, awake: crumb('Check the rows') },
]

const take = async (browser: Browser, url: string, shot: Shot): Promise<void> => {
  const { name, at, window = 'desktop', theme = 'light', awake } = shot
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: theme,
    locale: 'en-US',
    reducedMotion: 'reduce',
    viewport: WINDOWS[window],
  })
  try {
    await context.addCookies([{ name: 'payload-theme', value: theme, url }])
    const [admin] = DEMO_LOGINS
    const login = { email: admin.email, password: DEMO_PASSWORD }
    const answer = await context.request.post('/api/users/login', { data: login })
    if (!answer.ok()) throw new Error(`The demo's admin cannot sign in: ${await answer.text()}`)
    const page = await context.newPage()
    await page.goto(typeof at === 'string' ? at : await at(page), { waitUntil: 'networkidle' })
    if (awake) await page.locator(awake).first().waitFor()
    const file = path.join(IMAGES, `${name}.png`)
    const kilobytes = await keepPicture(await page.screenshot(), file)
    process.stdout.write(`${path.relative(process.cwd(), file)}: ${kilobytes} KB\n`)
  } finally {
    await context.close()
  }
}

/**
 * `npm run screenshots`: the main screens of the sample business, for the documents; `-- expenses home`: those alone. Your
 * own data is not touched.
 */
const main = async (): Promise<void> => {
  const only = process.argv.slice(2)
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'rental-books-screenshots-'))
  // The database's user has to pass through.
  chmodSync(dataDir, 0o755)
  mkdirSync(IMAGES, { recursive: true })
  const demo = await startDemo(dataDir)
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  try {
    for (const shot of SHOTS)
      if (only.length === 0 || only.includes(shot.name)) await take(browser, demo.url, shot)
  } finally {
    await browser.close()
    await demo.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

await main()
