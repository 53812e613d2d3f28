/**
 * The words of a bank's line that are likely to be the same next month: what stands before the first number, the
 * whole line where nothing does. `HOME DEPOT #3812 DAYTON OH` is `HOME DEPOT`.
 */
export const ruleWords = (text: string): string => {
  const words = text.trim().split(/\s+/)
  const at = words.findIndex((word) => /\d/.test(word))
  const kept = at > 0 ? words.slice(0, at) : words
  return kept.join(' ').replace(/[\s#*:,.-]+$/, '')
}
