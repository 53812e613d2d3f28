import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { labelOfPath } from '@/domain/leases/merge/filledAt'
import { leaseValues } from '@/domain/leases/merge/leaseValues'
import { MERGE_FIELDS, SAMPLE_VALUES } from '@/domain/leases/merge/mergeFields'

import { documentPdf } from '../pdf/documentPdf'
import { leaseFacts } from './leaseFacts'
import { mergeTemplate, type TemplateText } from './mergeTemplate'
import { signersOf, type Signer } from './signatureLines'

/** Fields without a value show what they are, in brackets: a preview is there to see what is missing. */
const gapNamed = (path: string): string => `[${labelOfPath(path)}]`

const SAMPLE_SIGNERS: Signer[] = [
  { role: 'landlord', name: MERGE_FIELDS['landlord.name'].sample, tenant: null },
  ...SAMPLE_VALUES.lists['tenants.list'].map(({ name = '' }): Signer => ({
    role: 'tenant',
    name,
    tenant: null,
  })),
]

/**
 * A template as it stands in the editor, saved or not, printed with a lease's values or with the sample's. What was
 * filled in stands on a colour.
 * @throws `BAD_TEMPLATE`, `DOCUMENT_TOO_LONG`, `CHARACTER_NOT_PRINTABLE`, `NOT_FOUND`
 */
export const previewTemplate = async (
  req: PayloadRequest,
  template: TemplateText,
  lease: number | undefined,
  today: Day,
): Promise<Buffer> => {
  const records = lease === undefined ? undefined : await leaseFacts(req, lease, today)
  const values = records ? leaseValues(records.facts) : SAMPLE_VALUES
  const merged = mergeTemplate(template, values, gapNamed)
  if (!merged.ok) throw new Error('A preview has a value for every field')
  const signers = records ? signersOf(records) : SAMPLE_SIGNERS
  return documentPdf(
    {
      ...merged.text,
      title: 'Preview',
      author: values.fields['landlord.name'],
      signers: signers.map(({ role, name }) => ({ role, name, signature: null })),
    },
    { createdAt: new Date(dayToNoonUtc(today)), shaded: true },
  )
}
