import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'
import type { BatchView } from '@/domain/imports/bank/batchView'

/**
 * PLACEHOLDER: knows no import of a bank file yet; to be replaced by the query behind `GET /api/imports/:id`.
 * @throws DomainError `NOT_FOUND`
 */
export const batchView = async (_req: PayloadRequest, id: number): Promise<BatchView> => {
  throw new DomainError('NOT_FOUND', `There is no import ${id}.`)
}
