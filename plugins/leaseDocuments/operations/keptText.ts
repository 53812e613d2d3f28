import type { Block } from '@/domain/leases/merge/documentBlocks'
import { isRecord } from '@/domain/isRecord'
import type { LeaseDocument } from '@/payload-types'

import type { MergedText } from './mergeTemplate'
import type { Signer } from './signatureLines'

const isSigner = (value: unknown): value is Signer =>
  isRecord(value) && (value.role === 'landlord' || value.role === 'tenant') && typeof value.name === 'string'

/** The signature lines a document was generated with. */
export const readSigners = ({ signers }: Pick<LeaseDocument, 'signers'>): readonly Signer[] => {
  if (Array.isArray(signers) && signers.every(isSigner)) return signers
  throw new Error('A lease document keeps no signers')
}

const isText = (value: unknown): value is MergedText =>
  isRecord(value) &&
  Array.isArray(value.blocks) &&
  typeof value.header === 'string' &&
  typeof value.footer === 'string' &&
  typeof value.initials === 'boolean'

/** The text a document was generated with. Only the product writes it, and the database lets nobody change it. */
export const readText = ({
  content,
}: Pick<LeaseDocument, 'content'>): MergedText & { blocks: readonly Block[] } => {
  if (isText(content)) return content
  throw new Error('A lease document keeps no text')
}
