import type { PrintedDocument } from '@plugins/leaseDocuments/pdf/documentPdf'
import type { RichText } from '@plugins/leaseDocuments/starters/richText'
import { expect } from 'vitest'

import { mergeBlocks } from '@/domain/leases/merge/mergeBlocks'
import { SAMPLE_VALUES, type MergeValues } from '@/domain/leases/merge/mergeFields'
import { readRichText } from '@/domain/leases/merge/readRichText'
import { templateFaults } from '@/domain/leases/merge/templateFaults'
import type { SignatureLine } from '@/domain/leases/signing/signatureTerms'

/** When each of them is made. */
export const AT = { createdAt: new Date('2026-04-13T12:00:00Z') }

export const SIGNERS: readonly SignatureLine[] = [
  { role: 'landlord', name: 'Hartmann Rentals', signature: null },
  { role: 'tenant', name: 'Thị Hoa Jørgensen', signature: null },
  { role: 'tenant', name: 'Łukasz Wójcik', signature: null },
]

/** A template's text with its fields filled in; it has no fault. */
export const blocksOf = (content: RichText, values: MergeValues = SAMPLE_VALUES) => {
  const { blocks, unknown } = readRichText(content)
  expect({ unknown, faults: templateFaults(blocks) }).toEqual({ unknown: [], faults: [] })
  const merged = mergeBlocks(blocks, values)
  if (!merged.ok) throw new Error(JSON.stringify(merged))
  return merged
}

/** A document of a template's text, for the sample lease. */
export const printed = (content: RichText, more: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: 'Lease',
  author: 'Hartmann Rentals',
  blocks: blocksOf(content).blocks,
  header: '',
  footer: 'Linden House 2B',
  initials: false,
  signers: SIGNERS,
  ...more,
})
