import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Browser, BrowserContext, Cookie, Page } from 'playwright-core'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { getCurrentTest } from 'vitest/suite'

import type { User } from '@/payload-types'
import { PASSWORD } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { startServer } from './server'
import { workersBrowser } from './workersBrowser'

export const WIDTHS = { desktop: 1280, phone: 390 } as const
export type Width = keyof typeof WIDTHS
/** The window of a width. */
export const viewportOf = (width: Width): { width: number; height: number } => ({
  width: WIDTHS[width],
  height: width === 'phone' ? 844 : 800,
})
export type Theme = 'light' | 'dark'

type Visit = { width?: Width; theme?: Theme }

export type Site = TestPayload & {
  url: string
  /** Where the server keeps what it writes beside the database: mails, files. */
  dataDir: string
  /** A new visitor: own cookies, own window. */
  visit: (path: string, options?: Visit) => Promise<Page>
  /** A new visitor who is signed in already, on a page that is awake. */
  enter: (user: User, path: string, options?: Visit) => Promise<Page>
  /** Fills in the sign-in screen and waits until it is left. */
  signIn: (page: Page, email: string, password?: string) => Promise<void>
  stop: () => Promise<void>
}

/** A second browser at work beside this one is no reason to fail. */
const PATIENCE_MS = 60_000

/** What is typed before a form is awake is not in its state, and would not be sent. */
const AWAKE = { waitUntil: 'networkidle' } as const

/** The test is the one that runs jobs, and runs none: the books of a test change by what it does alone. */
const keepJobsFromRunning = async (databaseUrl: string): Promise<pg.Client> => {
  const runner = new pg.Client({ connectionString: databaseUrl })
  // The database is dropped at the end, with whatever is connected.
  runner.on('error', () => undefined)
  await runner.connect()
  await runner.query("select pg_advisory_lock(hashtextextended('runs the jobs', 0))")
  return runner
}

const SESSION = 'payload-token'

const window = async (browser: Browser, url: string, { width = 'desktop', theme = 'light' }: Visit) => {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: theme,
    locale: 'en-US',
    viewport: viewportOf(width),
  })
  context.setDefaultTimeout(PATIENCE_MS)
  await context.addCookies([{ name: 'payload-theme', value: theme, url }])
  // A page that is left open goes on asking and drawing beside all tests after it. One of `beforeAll` is for all of them.
  if (getCurrentTest()) onTestFinished(() => context.close())
  return context
}

const visitor =
  (browser: Browser, url: string): Site['visit'] =>
  async (address, options = {}) => {
    const page = await (await window(browser, url, options)).newPage()
    await page.goto(address, AWAKE)
    return page
  }

const newSession = async ({ request }: BrowserContext, email: string): Promise<Cookie[]> => {
  const answer = await request.post('/api/users/login', { data: { email, password: PASSWORD } })
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`)
  return (await request.storageState()).cookies
}

/** The sign-in screen has tests of its own: all others need not type into it, and sign in once for the file. */
const signedIn = (browser: Browser, url: string): Site['enter'] => {
  const sessions = new Map<string, Cookie[]>()
  return async ({ email }, address, options = {}) => {
    const context = await window(browser, url, options)
    const session = sessions.get(email)
    if (session) await context.addCookies(session)
    else
      sessions.set(
        email,
        (await newSession(context, email)).filter(({ name }) => name === SESSION),
      )
    const page = await context.newPage()
    await page.goto(address, AWAKE)
    return page
  }
}

const signIn: Site['signIn'] = async (page, email, password = PASSWORD) => {
  if (!page.url().includes('/admin/login')) await page.goto('/admin/login', AWAKE)
  await page.locator('input[type=email]').fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.startsWith('/admin/login'))
}

/**
 * The product as its users meet it: the production build on a database of the calling test file's own, and a browser.
 * Call in `beforeAll`; `payload` writes to the same database, so builders work here too. Call `stop` in `afterAll`.
 */
export const startSite = async (): Promise<Site> => {
  const app = await testPayload()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'rental-books-site-'))
  const runner = await keepJobsFromRunning(app.databaseUrl)
  const server = await startServer(app.databaseUrl, dataDir)
  const browser = await workersBrowser()
  return {
    ...app,
    url: server.url,
    dataDir,
    visit: visitor(browser, server.url),
    enter: signedIn(browser, server.url),
    signIn,
    stop: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
      await server.stop()
      await runner.end()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
