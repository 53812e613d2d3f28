import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { signTransaction } from '@/lib/database/signTransaction'

const READS = ['read', 'count', 'countVersions', 'readDistinct', 'login', 'refresh']

/** Tells the database who is about to write, and from where: its triggers put that in the audit trail. */
export const signSaves: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (!READS.includes(operation)) await signTransaction(req)
}

export const signSavesOfGlobal: GlobalBeforeOperationHook = async ({ operation, req }) => {
  if (!READS.includes(operation)) await signTransaction(req)
}
