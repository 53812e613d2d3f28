/** So many of a day's lines, and how many stand elsewhere: one alone is shown, since the word of it takes as much room. */
export const shownLines = <Line>(
  lines: readonly Line[],
  most: number,
): { shown: readonly Line[]; hidden: number } => {
  const hidden = lines.length - most
  return hidden > 1 ? { shown: lines.slice(0, most), hidden } : { shown: lines, hidden: 0 }
}
