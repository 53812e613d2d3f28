import type { Content } from 'pdfmake'

import { longDay } from '@/domain/calendar/formatDay'
import {
  SIGNATURE_FIELD,
  SIGNER_ROLE_LABELS,
  type Stroke,
  type SignatureLine,
} from '@/domain/leases/signing/signatureTerms'

const WIDTH = 230
const DATE_WIDTH = 110
type CanvasElement = Extract<Content, { canvas: unknown }>['canvas'][number]

/** Of the room above a line, points. */
const HEIGHT = 44
const INK = '#1b2a4a'
const LINE = '#1f1f1f'

const ruleShape = (width: number): CanvasElement => ({
  type: 'line',
  x1: 0,
  y1: HEIGHT,
  x2: width,
  y2: HEIGHT,
  lineWidth: 0.75,
  lineColor: LINE,
})

/** The pen's lines, to the size of the line they stand on. */
const drawnShapes = (strokes: readonly Stroke[]): CanvasElement[] => {
  const scale = Math.min(WIDTH / SIGNATURE_FIELD.width, HEIGHT / SIGNATURE_FIELD.height)
  const at = (value: number): number => Math.round(value * scale * 100) / 100
  return strokes.map((stroke) => ({
    type: 'polyline',
    lineWidth: 1.1,
    lineColor: INK,
    lineCap: 'round',
    // A dot is a line that goes nowhere: a pen leaves a mark there.
    points: (stroke.length === 1 ? [...stroke, ...stroke] : stroke).map(([x, y]) => ({ x: at(x), y: at(y) })),
  }))
}

/** Words that stand on a line: the line has its height whether something stands on it or not. */
const online = (text: string): Content[] =>
  text === '' ? [] : [{ text, relativePosition: { x: 0, y: HEIGHT - 15 } }]

const ABOVE = { onScreen: '', onPaper: 'signed on paper', elsewhere: 'signed elsewhere' } as const

const signer = ({ role, name, signature }: SignatureLine): Content => ({
  columnGap: 24,
  margin: [0, 0, 0, 12],
  columns: [
    {
      width: WIDTH,
      stack: [
        ...online(signature ? ABOVE[signature.how] : ''),
        { canvas: [...drawnShapes(signature?.strokes ?? []), ruleShape(WIDTH)] },
        { text: name, margin: [0, 3, 0, 0] },
        { text: SIGNER_ROLE_LABELS[role], style: 'quiet' },
      ],
    },
    {
      width: DATE_WIDTH,
      stack: [
        ...online(signature ? longDay(signature.signedOn) : ''),
        { canvas: [ruleShape(DATE_WIDTH)] },
        { text: 'Date', style: 'quiet', margin: [0, 3, 0, 0] },
      ],
    },
  ],
})

/**
 * A line for each who signs: what they signed with, or room for a pen.
 * @param heading stands on one page with the first line
 */
export const signaturesContent = (lines: readonly SignatureLine[], heading: Content[] = []): Content => {
  const [first, ...others] = lines.map(signer)
  return {
    stack: [
      { unbreakable: true, stack: [...heading, ...(first ? [first] : [])] },
      ...others.map((one): Content => ({ unbreakable: true, stack: [one] })),
    ],
    margin: [0, 0, 0, 6],
  }
}

/** `AB ____  CD ____`: a short line for each. */
export const initialsText = (lines: readonly SignatureLine[]): string =>
  `Initials ${lines.map(() => '______').join('  ')}`
