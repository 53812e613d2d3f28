import type { Content } from 'pdfmake'

import { longDay } from '@/domain/calendar/formatDay'
import {
  SIGNATURE_FIELD,
  SIGNER_ROLE_LABELS,
  type Signature,
  type SignatureLine,
} from '@/domain/leases/signing/signatureTerms'

const WIDTH = 230
const DATE_WIDTH = 110
const DRAWN_HEIGHT = 42
const INK = '#1b2a4a'
const LINE = '#1f1f1f'

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75, lineColor: LINE }],
})

/** The pen's lines, to the size of the line they stand on. */
const drawn = ({ strokes }: Signature): Content => {
  const scale = Math.min(WIDTH / SIGNATURE_FIELD.width, DRAWN_HEIGHT / SIGNATURE_FIELD.height)
  const at = (value: number): number => Math.round(value * scale * 100) / 100
  return {
    canvas: strokes.map((stroke) => ({
      type: 'polyline' as const,
      lineWidth: 1.1,
      lineColor: INK,
      lineCap: 'round' as const,
      lineJoin: 'round' as const,
      // A dot is a line that goes nowhere: a pen leaves a mark there.
      points: (stroke.length === 1 ? [...stroke, ...stroke] : stroke).map(([x, y]) => ({
        x: at(x),
        y: at(y),
      })),
    })),
  }
}

const ABOVE = { onScreen: '', onPaper: 'signed on paper', elsewhere: 'signed elsewhere' } as const

const aboveLine = (signature: Signature | null): Content => {
  if (signature === null) return { text: ' ' }
  if (signature.how === 'onScreen') return drawn(signature)
  return { text: ABOVE[signature.how], italics: true }
}

const signer = ({ role, name, signature }: SignatureLine): Content => ({
  unbreakable: true,
  columnGap: 24,
  margin: [0, 4, 0, 10],
  columns: [
    {
      width: WIDTH,
      stack: [
        { stack: [aboveLine(signature)], margin: [0, signature?.how === 'onScreen' ? 0 : 26, 0, 1] },
        rule(WIDTH),
        { text: name, margin: [0, 3, 0, 0] },
        { text: SIGNER_ROLE_LABELS[role], style: 'quiet' },
      ],
    },
    {
      width: DATE_WIDTH,
      stack: [
        {
          text: signature ? longDay(signature.signedOn) : ' ',
          margin: [0, signature?.how === 'onScreen' ? 28 : 26, 0, 1],
        },
        rule(DATE_WIDTH),
        { text: 'Date', style: 'quiet', margin: [0, 3, 0, 0] },
      ],
    },
  ],
})

/** A line for each who signs: what they signed with, or room for a pen. */
export const signaturesContent = (lines: readonly SignatureLine[]): Content => ({
  stack: lines.map(signer),
  margin: [0, 10, 0, 6],
})

/** `AB ____  CD ____`: a short line for each. */
export const initialsText = (lines: readonly SignatureLine[]): string =>
  `Initials ${lines.map(() => '______').join('  ')}`
