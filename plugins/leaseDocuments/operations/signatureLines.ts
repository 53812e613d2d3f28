import type { SignerRole } from '@/domain/leases/signing/signatureTerms'

import type { LeaseRecords } from './leaseFacts'

/** Who has a line on a document, in the order of the lines. */
export type Signer = { role: SignerRole; name: string; tenant: number | null }

/** The landlord, then each tenant in the order of the lease. @see docs/domain.md rule 31 */
export const signersOf = ({ facts, tenants }: Pick<LeaseRecords, 'facts' | 'tenants'>): Signer[] => [
  { role: 'landlord', name: facts.landlord.name, tenant: null },
  ...tenants.map(({ id, name }): Signer => ({ role: 'tenant', name: name ?? '', tenant: id })),
]
