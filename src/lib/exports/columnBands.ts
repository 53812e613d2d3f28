import { STYLES } from '../pdf/pageStyles'

/** A column on paper: what stands over it and in it. Figures are never broken; texts are, between words. */
export type PaperColumn = {
  readonly head: string
  readonly cells: readonly string[]
  readonly figures: boolean
}

/** Left and right of each cell, as the ruled layout has it. */
const PADDING = 12

/** Of the type's size, a little more than each needs in bold. */
const widthOf = (character: string): number => {
  if (/[.,;:' ]/.test(character)) return 0.29
  if (/[0-9–−]/.test(character)) return 0.58
  return /\p{Ll}/u.test(character) ? 0.56 : 0.7
}

const pointsOf = (text: string, fontSize: number): number =>
  [...text].reduce((points, character) => points + widthOf(character) * fontSize, 0)

/** Each part by itself, so that a memo of a thousand words costs no spreading of arguments. */
const widestOf = (parts: Iterable<string>, fontSize: number): number => {
  let widest = 0
  for (const part of parts) widest = Math.max(widest, pointsOf(part, fontSize))
  return widest
}

const HEAD_SIZE = STYLES?.columnHead?.fontSize ?? 8.5

/** The least a column takes without a character of it lying over its neighbour. */
const leastWidth = ({ head, cells, figures }: PaperColumn, fontSize: number): number =>
  PADDING +
  Math.max(
    widestOf(head.split(' '), HEAD_SIZE),
    widestOf(figures ? cells : cells.flatMap((text) => text.split(/\s/)), fontSize),
  )

/**
 * Which columns of a table stand beside each other on paper so many points wide: all of them where they fit; else some at
 * a time, each time after the first column, which says whose figures they are. None is left out.
 * @returns places of columns, from the left
 */
export const columnBands = (
  columns: readonly PaperColumn[],
  { width, fontSize }: { width: number; fontSize: number },
): number[][] => {
  const least = columns.map((column) => leastWidth(column, fontSize))
  const [first, ...others] = least
  if (first === undefined) return []
  const bands: number[][] = [[0]]
  let taken = first
  for (const [index, points] of others.entries()) {
    const band = bands.at(-1)
    if (band && (band.length === 1 || taken + points <= width)) {
      band.push(index + 1)
      taken += points
    } else {
      bands.push([0, index + 1])
      taken = first + points
    }
  }
  return bands
}
