import type { Content } from 'pdfmake'

import {
  SIGNED_HOW_LABELS,
  SIGNER_ROLE_LABELS,
  type SignatureLine,
} from '@/domain/leases/signing/signatureTerms'

/** What proves which file was signed, by whom and when. */
export type Certificate = {
  /** The document as it was generated: `Lease, version 2`. */
  readonly document: string
  readonly sha256: string
  /** In the order of the signature lines: the moment in words, and at whose desk. */
  readonly signed: readonly { readonly at: string; readonly desk: string }[]
}

/** The last page of a signed copy. */
export const certificateContent = (
  { document, sha256, signed }: Certificate,
  lines: readonly SignatureLine[],
): Content => ({
  pageBreak: 'before',
  stack: [
    { text: 'Certificate of signatures', bold: true, fontSize: 17, margin: [0, 0, 0, 12] },
    { text: document, bold: true },
    { text: 'SHA-256 of the file that was signed', style: 'quiet', margin: [0, 6, 0, 0] },
    { text: sha256, fontSize: 8.5, margin: [0, 0, 0, 14] },
    ...lines.map((line, index): Content => ({
      unbreakable: true,
      margin: [0, 0, 0, 12],
      stack: [
        { text: [{ text: line.name, bold: true }, `, ${SIGNER_ROLE_LABELS[line.role].toLowerCase()}`] },
        {
          text: [
            line.signature ? SIGNED_HOW_LABELS[line.signature.how] : 'Not signed',
            signed[index]?.at,
            signed[index]?.desk,
          ]
            .filter(Boolean)
            .join(', '),
          style: 'quiet',
        },
      ],
    })),
    {
      text: 'The pages before this one are the text of that file, with the signatures on its lines.',
      style: 'quiet',
      margin: [0, 8, 0, 0],
    },
  ],
})
