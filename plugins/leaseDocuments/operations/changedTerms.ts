import { changedSince, type ChangedValue } from '@/domain/leases/merge/changedSince'
import { leaseValues } from '@/domain/leases/merge/leaseValues'
import { isRecord } from '@/domain/isRecord'
import type { LeaseDocument } from '@/payload-types'

import type { LeaseRecords } from './leaseFacts'

const printedOf = ({ values }: Pick<LeaseDocument, 'values'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(values) ? values : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** What a document that is out for signature, or signed, says otherwise than its lease does now. */
export const changedTerms = (
  document: Pick<LeaseDocument, 'state' | 'values'>,
  { facts }: Pick<LeaseRecords, 'facts'>,
): ChangedValue[] =>
  document.state === 'declined' || document.state === 'superseded'
    ? []
    : changedSince(printedOf(document), leaseValues(facts))
