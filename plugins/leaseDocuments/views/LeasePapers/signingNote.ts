import type { LeaseDocument } from '@/payload-types'

/** What comes next for a document, under its signature lines. */
export const signingNote = (state: LeaseDocument['state']): string => {
  if (state === 'signed') return 'Signed text cannot be changed: only an amendment or a renewal replaces it.'
  if (state === 'declined') return 'It was declined: nobody can sign it any more. Generate the next version.'
  return 'When all have signed, the lease is active from its first day. Generating again closes this version.'
}
