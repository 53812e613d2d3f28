import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

import { WIDTHS, type Theme, type Width } from './site'

const OUTPUT = path.resolve('tests/output')

/** What WCAG 2.2 AA asks and a program can check. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const show = async (page: Page, width: Width, theme: Theme): Promise<void> => {
  await page.setViewportSize({ width: WIDTHS[width], height: width === 'phone' ? 844 : 800 })
  await page.emulateMedia({ colorScheme: theme })
  await page.context().addCookies([{ name: 'payload-theme', value: theme, url: new URL(page.url()).origin }])
  await page.reload()
  // A form goes on asking who else has it open, so the network may never come to rest: then what is there is looked at.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined)
}

/** One line per broken rule and place, as a person would look for it. */
const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  )
}

/**
 * Reloads the page at 1280 and 390 px, light and dark, keeps a picture of each as `tests/output/<name>-<width>-<theme>.png`,
 * and returns every accessibility violation and every page that is wider than its window.
 */
export const lookOver = async (page: Page, name: string): Promise<string[]> => {
  mkdirSync(OUTPUT, { recursive: true })
  const found: string[] = []
  for (const width of ['desktop', 'phone'] as const)
    for (const theme of ['light', 'dark'] as const) {
      await show(page, width, theme)
      const label = `${name}-${WIDTHS[width]}-${theme}`
      await page.screenshot({ path: path.join(OUTPUT, `${label}.png`), fullPage: true })
      found.push(...(await violations(page)).map((violation) => `${label}: ${violation}`))
      const contentWidth = await page.evaluate(() => document.documentElement.scrollWidth)
      if (contentWidth > WIDTHS[width]) found.push(`${label}: the page is ${contentWidth} px wide`)
    }
  await show(page, 'desktop', 'light')
  return found
}
