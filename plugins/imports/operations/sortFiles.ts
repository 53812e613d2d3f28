import { DomainError } from '@/domain/errors'
import {
  PORTFOLIO_FILES,
  portfolioFileOf,
  type PortfolioFile,
} from '@/domain/imports/portfolio/portfolioFiles'

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Tells the spreadsheets by their names.
 * @throws DomainError `BAD_PARAMETER` for a file that is none of them or is there twice, `MISSING_FILE` without any
 */
export const sortFiles = (files: readonly UploadedFile[]): Map<PortfolioFile, Uint8Array> => {
  const sorted = new Map<PortfolioFile, Uint8Array>()
  const names = PORTFOLIO_FILES.join(', ')
  for (const { name, bytes } of files) {
    const file = portfolioFileOf(name)
    if (!file) {
      throw new DomainError(
        'BAD_PARAMETER',
        `'${name}' is none of the spreadsheets. Name each one of: ${names}.`,
        {
          parameter: 'files',
        },
      )
    }
    if (sorted.has(file)) {
      throw new DomainError('BAD_PARAMETER', `${file} is there twice. Leave one out.`, { parameter: 'files' })
    }
    sorted.set(file, bytes)
  }
  if (sorted.size === 0) {
    throw new DomainError('MISSING_FILE', `There is no spreadsheet to import. Add at least one of: ${names}.`)
  }
  return sorted
}
