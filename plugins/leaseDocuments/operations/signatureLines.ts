import type { Block } from '@/domain/leases/merge/documentBlocks'
import { isSignedKind, type TemplateKind } from '@/domain/leases/merge/templateKinds'
import type { SignerRole } from '@/domain/leases/signing/signatureTerms'

import type { LeaseRecords } from './leaseFacts'

/** Who has a line on a document, in the order of the lines. */
export type Signer = { role: SignerRole; name: string; tenant: number | null }

/** The landlord, then each tenant in the order of the lease. @see docs/domain.md rule 31 */
export const signersOf = ({ facts, tenants }: Pick<LeaseRecords, 'facts' | 'tenants'>): Signer[] => [
  { role: 'landlord', name: facts.landlord.name, tenant: null },
  ...tenants.map(({ id, name }): Signer => ({ role: 'tenant', name: name ?? '', tenant: id })),
]

const hasLines = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.type === 'signatures' ||
      (block.type === 'table' && block.rows.flat().some((cell) => hasLines(cell.blocks))),
  )

/** Notices and letters are signed by nobody, unless their template has lines for it. */
export const signersFor = (
  { kind, blocks }: { kind: TemplateKind; blocks: readonly Block[] },
  records: Pick<LeaseRecords, 'facts' | 'tenants'>,
): Signer[] => (isSignedKind(kind) || hasLines(blocks) ? signersOf(records) : [])
