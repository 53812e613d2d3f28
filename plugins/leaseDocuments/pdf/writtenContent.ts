import type { Content } from 'pdfmake'

import {
  BOLD,
  ITALIC,
  UNDERLINE,
  type Heading,
  type Paragraph,
  type Run,
} from '@/domain/leases/merge/documentBlocks'

/** Behind what was filled in, in a preview. */
const SHADE = '#cfe6f5'
const INDENT = 18

const SIZES = { 1: 17, 2: 12.5, 3: 11, 4: 10 } as const

type SetText = {
  text:
    string | { text: string; bold?: true; italics?: true; decoration?: 'underline'; background?: string }[]
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
          ...(format & UNDERLINE ? { decoration: 'underline' as const } : {}),
          ...(shaded && filled ? { background: SHADE } : {}),
        })),
})

export const paragraphContent = ({ runs, align, indent }: Paragraph, shaded: boolean): Content => ({
  ...runsContent(runs, shaded),
  alignment: align,
  margin: [indent * INDENT, 0, 0, 7],
})

/** A heading stands with what follows it: `keepWithNext` asks for it where the pages are broken. */
export const headingContent = ({ runs, align, indent, level }: Heading, shaded: boolean): Content => ({
  ...runsContent(runs, shaded),
  alignment: align,
  bold: true,
  fontSize: SIZES[level],
  lineHeight: 1.1,
  headlineLevel: level,
  margin: [indent * INDENT, level === 1 ? 0 : 8, 0, level === 1 ? 12 : 4],
})
