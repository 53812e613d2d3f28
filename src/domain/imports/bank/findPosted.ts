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
      .filter((candidate) => signsAgree(signs, candidate.signs))
      .toSorted(
        (a, b) => Math.abs(a.signs.length - signs.length) - Math.abs(b.signs.length - signs.length),
      )[0]
    if (!best) continue
    candidates.splice(candidates.indexOf(best), 1)
    found.set(line.row, {
      becomes: { kind: 'recorded', records: best.posted.records },
      label: best.posted.label,
      why: 'the same line of another file',
    })
  }
  return found
}
