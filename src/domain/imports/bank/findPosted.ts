import { addUnder } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import type { PostedLine } from './knownBooks'
import { foldedSigns, signsAgree } from './signsAgree'

type Left = { readonly posted: PostedLine; readonly signs: readonly string[] }

/**
 * The lines that another format's file has posted: day and cents equal, texts equal as far as both go. The text that
 * goes furthest with a line's own is taken, and each posted line answers for one.
 * @returns by row
 * @see docs/domain.md rule 25
 */
export function findPosted(
  lines: readonly BankLine[],
  posted: readonly PostedLine[],
): Map<number, Suggestion> {
  const left = new Map<string, Left[]>()
  for (const one of posted) {
    addUnder(left, `${one.day}|${one.cents}`, { posted: one, signs: foldedSigns(one.text) })
  }
  const found = new Map<number, Suggestion>()
  for (const line of lines) {
    const candidates = left.get(`${line.day}|${line.cents}`)
    if (!candidates || candidates.length === 0) continue
    const signs = foldedSigns(line.text)
    const best = candidates
      .filter((candidate) => isSame(signs, candidate))
      .toSorted(
        (a, b) =>
          Number(a.posted.isElsewhere ?? false) - Number(b.posted.isElsewhere ?? false) ||
          Math.abs(a.signs.length - signs.length) - Math.abs(b.signs.length - signs.length),
      )[0]
    if (!best) continue
    candidates.splice(candidates.indexOf(best), 1)
    found.set(line.row, best.posted.isVoid ? leaveVoid(best.posted) : linkedTo(best.posted))
  }
  return found
}

/** Two accounts' lines are one only by all they say: of another format's file, a text may be cut. */
const isSame = (signs: readonly string[], { posted, signs: theirs }: Left): boolean =>
  signsAgree(signs, theirs) && (!posted.isElsewhere || signs.length === theirs.length)

const linkedTo = ({ records, label, isElsewhere }: PostedLine): Suggestion => ({
  becomes: { kind: 'recorded', records },
  label,
  why: isElsewhere ? 'the same line of another bank account' : 'the same line of another file',
})

/** Somebody took it out of the books: it does not come back by itself with the next file. */
const leaveVoid = ({ label }: PostedLine): Suggestion => ({
  becomes: { kind: 'notOurs', reason: 'Posted before, and void since' },
  label: `${label}, void since`,
  why: 'somebody took it out of the books',
})
