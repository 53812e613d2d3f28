import type { Day } from '../../calendar/day'

export const SIGNER_ROLE_LABELS = { landlord: 'Landlord', tenant: 'Tenant' } as const
export type SignerRole = keyof typeof SIGNER_ROLE_LABELS

/** How somebody signed. @see docs/domain.md rule 31 */
export const SIGNED_HOW_LABELS = {
  onScreen: 'On screen',
  onPaper: 'On paper',
  elsewhere: 'Elsewhere',
} as const
export type SignedHow = keyof typeof SIGNED_HOW_LABELS

/** What became of a signature line. */
export const SIGNATURE_ANSWER_LABELS = { signed: 'Signed', declined: 'Declined' } as const
export type SignatureAnswer = keyof typeof SIGNATURE_ANSWER_LABELS

/** The field that is signed on, in points of its own: three and a third times as wide as high. */
export const SIGNATURE_FIELD = { width: 1000, height: 300 } as const

/** One line of a pen, from where it was put down to where it was lifted. */
export type Stroke = readonly (readonly [x: number, y: number])[]

/** What stands on a document's signature line. */
export type Signature = {
  readonly how: SignedHow
  readonly signedOn: Day
  /** Empty unless it was drawn on a screen. */
  readonly strokes: readonly Stroke[]
}

export type SignatureLine = {
  readonly role: SignerRole
  readonly name: string
  readonly signature: Signature | null
}
