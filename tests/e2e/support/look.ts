import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

import { viewportOf, WIDTHS, type Theme, type Width } from './site'

const OUTPUT = path.resolve('tests/output')

/** What WCAG 2.2 AA asks and a program can check. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Gives the window a width and loads the page anew, as a telephone would. */
const showAt = async (page: Page, width: Width): Promise<void> => {
  await page.setViewportSize(viewportOf(width))
  await page.reload()
  // A form goes on asking who else has it open, so the network may never come to rest: then what is there is looked at.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined)
}

/** What the admin's own switch does: the attribute alone, so that no page is loaded for it. */
const turn = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme })
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
  // Colours that change slowly are looked at when they have changed.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map((one) => one.finished.catch(() => one)),
    ),
  )
}

/** The look at the light page left it there: sending it anew takes as long as what it does. */
const IS_THERE = "if (!window.axe) throw new Error('The page was not looked at in the light before')"

/** One line per broken rule and place, as a person would look for it; in the dark only what a theme can break. */
const violations = async (page: Page, theme: Theme): Promise<string[]> => {
  // In the page itself: no page of ours has frames of another origin, and a second page to sum up in takes as long again.
  const axe = new AxeBuilder({ page, ...(theme === 'dark' ? { axeSource: IS_THERE } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const asked = theme === 'light' ? axe.withTags(STANDARDS) : axe.withRules(['color-contrast'])
  const { violations: found } = await asked.analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
  )
}

/**
 * Looks at the page at 1280 and 390 px, light and dark, keeps a picture of each as `tests/output/<name>-<width>-<theme>.png`,
 * and returns every accessibility violation and every page that is wider than its window.
 * @param open opens what is to be seen on it, a dialog or a menu: the page is loaded anew for each width
 */
export const lookOver = async (page: Page, name: string, open?: () => Promise<void>): Promise<string[]> => {
  mkdirSync(OUTPUT, { recursive: true })
  const found: string[] = []
  for (const width of ['desktop', 'phone'] as const) {
    await showAt(page, width)
    await open?.()
    for (const theme of ['light', 'dark'] as const) {
      await turn(page, theme)
      const label = `${name}-${WIDTHS[width]}-${theme}`
      await page.screenshot({ path: path.join(OUTPUT, `${label}.png`), fullPage: true })
      found.push(...(await violations(page, theme)).map((violation) => `${label}: ${violation}`))
      const contentWidth = await page.evaluate(() => document.documentElement.scrollWidth)
      if (contentWidth > WIDTHS[width]) found.push(`${label}: the page is ${contentWidth} px wide`)
    }
  }
  await page.setViewportSize(viewportOf('desktop'))
  await turn(page, 'light')
  return found
}
