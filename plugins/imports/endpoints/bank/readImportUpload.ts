import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'
import { isSheetKind, SHEET_KINDS, type ImportKind } from '@/domain/imports/sheets/importKinds'
import { readId } from '@/lib/parameters/readId'

import type { Upload } from '../../operations/bank/openImport'
import { readForm } from '../readForm'
import { readProgressKey } from './readProgressKey'

const PASTED_NAME = 'Pasted rows'

const refused = (parameter: string, message: string) =>
  new DomainError('BAD_PARAMETER', message, { parameter })

const readKind = (value: FormDataEntryValue | null): ImportKind => {
  if (value === null || value === 'bank') return 'bank'
  if (isSheetKind(value)) return value
  throw refused('kind', `kind: choose one of bank, ${SHEET_KINDS.join(', ')}.`)
}

/**
 * Reads the form of an import: `file`, or `text` for pasted rows; `kind`, a bank's file where none is named;
 * `bankAccount` of a bank's file; `progress`, the key under which is told how far it has come.
 * @throws DomainError `TOO_LARGE`, `MISSING_FILE`, `BAD_PARAMETER`
 */
export const readImportUpload = async (
  req: PayloadRequest,
): Promise<Upload & { progress: string | null }> => {
  const form = await readForm(req)
  for (const field of form.keys()) {
    if (!['file', 'text', 'kind', 'bankAccount', 'progress'].includes(field))
      throw refused(field, `There is no field '${field}'. Send file or text, kind and bankAccount.`)
  }
  const kind = readKind(form.get('kind'))
  const account = form.get('bankAccount')
  const bankAccount = typeof account === 'string' ? (readId(account) ?? null) : null
  if (kind === 'bank' && bankAccount === null)
    throw refused('bankAccount', 'Choose the bank account that the file is of.')
  if (kind !== 'bank' && account !== null)
    throw refused('bankAccount', 'A spreadsheet belongs to no bank account. Leave it out.')
  const of = { kind, bankAccount, progress: readProgressKey(form.get('progress')) }
  const [file] = form.getAll('file')
  const text = form.get('text')
  if (file instanceof File && file.size > 0) {
    return { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()), pasted: false, ...of }
  }
  if (typeof text === 'string' && text.trim() !== '') {
    return { file: PASTED_NAME, bytes: new TextEncoder().encode(text), pasted: true, ...of }
  }
  throw new DomainError('MISSING_FILE', 'There is no file, or it is empty. Choose one, or paste rows.')
}
