import { listInWords } from '../../listInWords'

/**
 * Why a lease does not bind yet, and what to do.
 * @param names of those whose line is empty, in the order of the lines
 * @param generated whether there is a document they could sign
 * @see docs/domain.md rule 31
 */
export function notSignedInWords(names: readonly string[], generated: boolean): string {
  const who =
    names.length === 0
      ? 'Nobody has signed this lease'
      : `${listInWords(names)} ${names.length === 1 ? 'has' : 'have'} not signed this lease`
  const why = generated ? '' : ': no document was generated for it yet'
  return `${who}${why}. Have it signed under its documents; an admin can make it active without signatures there, with a reason.`
}
