import type { PayloadRequest } from 'payload'

import { parseDay, type Day } from '@/domain/calendar/day'
import { DomainError } from '@/domain/errors'
import { portfolioFileOf } from '@/domain/imports/portfolio/portfolioFiles'

import type { UploadedFile } from '../operations/sortFiles'
import { readForm } from './readForm'

export type PortfolioUpload = { readonly files: UploadedFile[]; readonly booksStart: Day | null }

/**
 * Reads the form of a hand-over: its spreadsheets, told by the file's name or else the field's, and `booksStart`.
 * @throws DomainError `TOO_LARGE`, `BAD_PARAMETER`, `BAD_DAY`
 */
export const readUpload = async (req: PayloadRequest): Promise<PortfolioUpload> => {
  const form = await readForm(req)
  const files: UploadedFile[] = []
  let booksStart: Day | null = null
  for (const [field, value] of form) {
    if (typeof value !== 'string') {
      files.push({ name: nameOf(field, value), bytes: new Uint8Array(await value.arrayBuffer()) })
    } else if (field === 'booksStart') {
      booksStart = value.trim() === '' ? null : parseDay(value.trim())
    } else {
      throw badParameter(
        field,
        `There is no field '${field}'. Send the spreadsheets as files, and booksStart.`,
      )
    }
  }
  return { files, booksStart }
}

const nameOf = (field: string, file: File): string => {
  const byField = [field, `${field}.csv`].find((name) => portfolioFileOf(name))
  return portfolioFileOf(file.name) ? file.name : (byField ?? file.name)
}

const badParameter = (parameter: string, message: string) =>
  new DomainError('BAD_PARAMETER', message, { parameter })
