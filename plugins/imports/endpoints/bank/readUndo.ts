import type { PayloadRequest } from 'payload'

/** Reads the body of an undo. Whether a reason is given, the operation asks. */
export const readUndo = async (req: PayloadRequest): Promise<{ reason: unknown; forgetPayers: boolean }> => {
  const body: unknown = await req.json?.().catch(() => undefined)
  if (typeof body !== 'object' || body === null) return { reason: undefined, forgetPayers: false }
  return {
    reason: 'reason' in body ? body.reason : undefined,
    forgetPayers: 'forgetPayers' in body && body.forgetPayers === true,
  }
}
