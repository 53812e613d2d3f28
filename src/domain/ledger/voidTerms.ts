import { DomainError } from '../errors'

/** What voiding a posted charge means for its month. @see docs/domain.md rule 15 */
export const VOID_CHOICES = ['skip', 'replace'] as const
export type VoidChoice = (typeof VOID_CHOICES)[number]

export type VoidTerms = { readonly reason: string; readonly choice: VoidChoice | null }

const isChoice = (choice: unknown): choice is VoidChoice => VOID_CHOICES.some((known) => known === choice)

const MAX_REASON = 500

/**
 * Reads why an entry never counted.
 * @throws DomainError `VOID_REASON_MISSING`
 */
export function readVoidReason(reason: unknown): string {
  const text = typeof reason === 'string' ? reason.trim() : ''
  if (text === '' || text.length > MAX_REASON) {
    throw new DomainError(
      'VOID_REASON_MISSING',
      `A void needs a reason of at most ${MAX_REASON} letters. Say why the entry never counted.`,
    )
  }
  return text
}

/**
 * Reads what becomes of the month of a charge that is voided.
 * @param isPosted whether rent posting made the charge: then its month needs a choice
 * @throws DomainError `VOID_CHOICE_MISSING`
 */
export function readVoidChoice(choice: unknown, isPosted: boolean): VoidChoice | null {
  const given = choice !== undefined && choice !== null && choice !== ''
  if (isPosted ? !isChoice(choice) : given) {
    throw new DomainError(
      'VOID_CHOICE_MISSING',
      isPosted
        ? "This charge was posted for its month. Choose 'skip' to leave the month out, or 'replace' to post it again."
        : 'Only a posted charge has a month to skip or to replace. Leave the choice out.',
    )
  }
  return isChoice(choice) ? choice : null
}
