import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { importPortfolio, type UploadedFile } from '@plugins/imports/index'

import { isDay, type Day } from '@/domain/calendar/day'
import { DomainError } from '@/domain/errors'
import { PORTFOLIO_FILES, portfolioFileOf } from '@/domain/imports/portfolio/portfolioFiles'

import { CommandError } from './commandError'
import { countsTable, errorsTable } from './importTables'
import { progressLine } from './progressLine'
import type { Command } from './runCommand'
import { withPayload } from './withPayload'

const USAGE = 'Usage: npm run import -- DIR [--books-start 2026-01-01]'

type Asked = { folder: string; booksStart: Day | null }

const readArguments = (args: string[]): Asked => {
  let parsed
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { 'books-start': { type: 'string' } } })
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`)
  }
  const [folder, ...more] = parsed.positionals
  if (!folder || more.length > 0) throw new CommandError(`Name the folder with the spreadsheets. ${USAGE}`)
  const booksStart = parsed.values['books-start'] ?? null
  if (booksStart !== null && !isDay(booksStart))
    throw new CommandError(`'${booksStart}' is not a day: write it as 2026-01-01.`)
  return { folder, booksStart }
}

/** The spreadsheets of a folder; whatever else lies there is left alone. */
const readFolder = (folder: string): UploadedFile[] => {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    throw new CommandError(
      `${folder} is not a folder that can be read: name the folder with the spreadsheets.`,
    )
  }
  const place = (name: string) => PORTFOLIO_FILES.findIndex((file) => file === portfolioFileOf(name))
  const files = names.filter((name) => portfolioFileOf(name)).toSorted((a, b) => place(a) - place(b))
  if (files.length === 0)
    throw new CommandError(
      `${folder} has no spreadsheet: it needs at least one of ${PORTFOLIO_FILES.join(', ')}.`,
    )
  return files.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }))
}

/** `npm run import -- DIR`: takes over a business from its spreadsheets, beside a running server or without one. */
export const run: Command = async (args) => {
  const { folder, booksStart } = readArguments(args)
  const files = readFolder(folder)
  const progress = progressLine()
  return withPayload(async (payload) => {
    console.log(`Checking ${files.map(({ name }) => name).join(', ')} …`)
    const imported = await importPortfolio({
      payload,
      files,
      booksStart,
      onProgress: ({ done, total }) => progress.show(`Posting ${done} of ${total} rows`),
    }).catch((error: unknown) => {
      if (error instanceof DomainError) throw new CommandError(error.message)
      throw error
    })
    progress.end()
    if (!imported.ok) {
      console.error(errorsTable(imported.errors))
      return 1
    }
    console.log(countsTable(imported.counts))
    return 0
  })
}
