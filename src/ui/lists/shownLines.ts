/** The first of many lines, and how many there are in all. */
export type CutLines<Line> = { lines: readonly Line[]; count: number }

/** So many lines, and one more: `shownLines` shows it where it is the only one left. */
export const cutLines = <Line>(all: readonly Line[], most: number): CutLines<Line> => ({
  lines: all.slice(0, most + 1),
  count: all.length,
})

/**
 * So many of a day's lines, and how many stand elsewhere: one alone is shown, since the word of it takes as much room.
 * @param cut at `most` or more
 */
export const shownLines = <Line>(
  { lines, count }: CutLines<Line>,
  most: number,
): { shown: readonly Line[]; hidden: number } => {
  const hidden = count - most
  return hidden > 1 ? { shown: lines.slice(0, most), hidden } : { shown: lines, hidden: 0 }
}
