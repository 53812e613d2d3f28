import type { Content } from 'pdfmake'

import {
  BOLD,
  ITALIC,
  STRUCK,
  UNDERLINE,
  type Heading,
  type Paragraph,
  type Run,
} from '@/domain/leases/merge/documentBlocks'

/** Behind what was filled in, in a preview. */
const SHADE = '#cfe6f5'
const INDENT = 18

const SIZES = { 1: 17, 2: 12.5, 3: 11, 4: 10 } as const

type Decoration = 'underline' | 'lineThrough'
const decorationOf = (format: number): Decoration[] => [
  ...(format & UNDERLINE ? (['underline'] as const) : []),
  ...(format & STRUCK ? (['lineThrough'] as const) : []),
]

/** How far a block is set in, points; half its column stays for its words. */
const setIn = (indent: number, width: number): number => Math.min(indent * INDENT, width / 2)

type Printing = { readonly shaded: boolean; readonly width: number }

type SetText = {
  text:
    string | { text: string; bold?: true; italics?: true; decoration?: Decoration[]; background?: string }[]
}

/** Text as its runs are set. An empty paragraph keeps its line. */
export const runsContent = (runs: readonly Run[], shaded: boolean): SetText => ({
  text:
    runs.length === 0
      ? ' '
      : runs.map(({ text, format, filled }) => ({
          text,
          ...(format & BOLD ? { bold: true as const } : {}),
          ...(format & ITALIC ? { italics: true as const } : {}),
          ...(format & (UNDERLINE | STRUCK) ? { decoration: decorationOf(format) } : {}),
          ...(shaded && filled ? { background: SHADE } : {}),
        })),
})

export const paragraphContent = (
  { runs, align, indent }: Paragraph,
  { shaded, width }: Printing,
): Content => ({
  ...runsContent(runs, shaded),
  alignment: align,
  margin: [setIn(indent, width), 0, 0, 7],
})

/** A heading stands with what follows it: `keepWithNext` asks for it where the pages are broken. */
export const headingContent = (
  { runs, align, indent, level }: Heading,
  { shaded, width }: Printing,
): Content => ({
  ...runsContent(runs, shaded),
  alignment: align,
  bold: true,
  fontSize: SIZES[level],
  lineHeight: 1.1,
  headlineLevel: level,
  margin: [setIn(indent, width), level === 1 ? 0 : 8, 0, level === 1 ? 12 : 4],
})
