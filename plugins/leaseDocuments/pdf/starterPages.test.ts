import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { expect, it, vi } from 'vitest'

import { AT, printed } from '@tests/support/printedDocument'

import { MONTH_TO_MONTH } from '../starters/monthToMonth'
import { RESIDENTIAL_LEASE } from '../starters/residentialLease'
import { documentPdf } from './documentPdf'

vi.setConfig({ testTimeout: 60_000 })

const KEPT = path.resolve('tests/fixtures/pages')
/** Small, and yet a line that moves, a heading that is set otherwise or a missing word shows. */
const DOTS_PER_INCH = 50
/** Of 255. Another release of the program that draws smooths letters otherwise; a line that moved is far above. */
const MOST_DIFFERENCE = 0.5

/** Each page as a grey picture, drawn by a program that shares no code with the one that wrote it. */
const picturesOf = (pdf: Buffer): Buffer[] => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-pages-'))
  try {
    const { status, error } = spawnSync(
      'pdftoppm',
      ['-r', String(DOTS_PER_INCH), '-gray', '-png', '-', path.join(folder, 'page')],
      { input: pdf },
    )
    if (error)
      throw new Error('pdftoppm is missing (Debian: apt-get install poppler-utils)', { cause: error })
    if (status !== 0) throw new Error(`pdftoppm could not draw the file (${status})`)
    return readdirSync(folder)
      .toSorted()
      .map((name) => readFileSync(path.join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How far two pictures are apart: the mean over all dots, of 255. */
const difference = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })),
  )
  if (!a || !b) throw new Error('Two pictures are compared')
  expect([a.info.width, a.info.height]).toEqual([b.info.width, b.info.height])
  return a.data.reduce((sum, dot, index) => sum + Math.abs(dot - (b.data[index] ?? dot)), 0) / a.data.length
}

/** Writes the pictures anew where `KEEP_PAGES` is set: look at them before they are committed. */
const kept = (file: string, picture: Buffer): Buffer => {
  const place = path.join(KEPT, file)
  if (process.env.KEEP_PAGES) {
    mkdirSync(KEPT, { recursive: true })
    writeFileSync(place, picture)
  }
  if (!existsSync(place)) throw new Error(`${place} is missing: KEEP_PAGES=1 writes it.`)
  return readFileSync(place)
}

it.each([
  ['residential-lease', RESIDENTIAL_LEASE],
  ['month-to-month', MONTH_TO_MONTH],
])('prints the starter %s as it was looked at', async (name, { content }) => {
  const pictures = picturesOf(await documentPdf(printed(content), AT))
  const pages = readdirSync(KEPT).filter((file) => file.startsWith(`${name}-`))
  if (!process.env.KEEP_PAGES) expect(pictures).toHaveLength(pages.length)
  for (const [index, picture] of pictures.entries())
    expect(await difference(picture, kept(`${name}-${index + 1}.png`, picture))).toBeLessThan(MOST_DIFFERENCE)
})
