import type { PayloadRequest } from 'payload'

import { readBody } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

/**
 * Reads the body of an undo. Whether a reason is given, the operation asks.
 * @throws `BAD_PARAMETER`
 */
export const readUndo = async (req: PayloadRequest): Promise<{ reason: unknown; forgetPayers: boolean }> => {
  const { reason, forgetPayers = false } = await readBody(req, ['reason', 'forgetPayers'])
  // Payers forgotten or kept for a word misread would show only with the next file.
  if (typeof forgetPayers !== 'boolean')
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'forgetPayers',
      message: 'Send forgetPayers as true or false.',
    })
  return { reason, forgetPayers }
}
