import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'
import { readId } from '@/lib/parameters/readId'

import type { BankUpload } from '../../operations/bank/openImport'
import { readForm } from '../readForm'
import { readProgressKey } from './readProgressKey'

const PASTED_NAME = 'Pasted rows'

const refused = (parameter: string, message: string) =>
  new DomainError('BAD_PARAMETER', message, { parameter })

/**
 * Reads the form of an import: `file`, or `text` for pasted rows; `kind` (`bank`); `bankAccount`; `progress`.
 * @throws DomainError `TOO_LARGE`, `MISSING_FILE`, `BAD_PARAMETER`
 */
export const readBankUpload = async (
  req: PayloadRequest,
): Promise<BankUpload & { progress: string | null }> => {
  const form = await readForm(req)
  for (const field of form.keys()) {
    if (!['file', 'text', 'kind', 'bankAccount', 'progress'].includes(field))
      throw refused(field, `There is no field '${field}'. Send file or text, kind and bankAccount.`)
  }
  const kind = form.get('kind')
  if (kind !== null && kind !== 'bank') throw refused('kind', 'kind: only bank files come in here.')
  const account = form.get('bankAccount')
  const bankAccount = typeof account === 'string' ? readId(account) : undefined
  if (bankAccount === undefined) throw refused('bankAccount', 'Choose the bank account that the file is of.')
  const progress = readProgressKey(form.get('progress'))
  const [file] = form.getAll('file')
  const text = form.get('text')
  if (file instanceof File && file.size > 0) {
    return {
      file: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      bankAccount,
      pasted: false,
      progress,
    }
  }
  if (typeof text === 'string' && text.trim() !== '') {
    return { file: PASTED_NAME, bytes: new TextEncoder().encode(text), bankAccount, pasted: true, progress }
  }
  throw new DomainError('MISSING_FILE', 'There is no file, or it is empty. Choose one, or paste rows.')
}
