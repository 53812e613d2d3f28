import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type PortfolioName = 'portfolio' | 'portfolio-2'
export type GivenFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** The spreadsheets of one of the two businesses, as its owner would hand them over. */
export const portfolioFiles = (name: PortfolioName): GivenFile[] => {
  const folder = path.join('tests/fixtures', name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(path.join(folder, file))) }))
}

/** The same spreadsheets with one file's text changed. */
export const changed = (
  files: readonly GivenFile[],
  name: string,
  change: (text: string) => string,
): GivenFile[] =>
  files.map((file) =>
    file.name === name
      ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
      : file,
  )
