import type { PayloadRequest } from 'payload'

/** Whoever imports, for the rows they add; null for a command. */
export const whoImports = (req: PayloadRequest): number | null =>
  typeof req.user?.id === 'number' ? req.user.id : null
