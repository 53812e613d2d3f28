import { SIGNATURE_FIELD, type Stroke } from './signatureTerms'

/** A signature is some hundred points; these are far above, and keep what is stored and printed small. */
export const MOST_STROKES = 200
export const MOST_POINTS = 5_000
/** Fewer are a slip of the hand. */
const FEWEST_POINTS = 3

export type StrokesRead =
  | { readonly ok: true; readonly strokes: readonly Stroke[] }
  | { readonly ok: false; readonly message: string }

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  isWithin(value[0], SIGNATURE_FIELD.width) &&
  isWithin(value[1], SIGNATURE_FIELD.height)

const isStroke = (value: unknown): value is Stroke =>
  Array.isArray(value) && value.length > 0 && value.every(isPoint)

/**
 * A signature as the screen sends it: `[[[x, y], …], …]`, whole numbers within 1000 × 300. Lines, not a picture: there is
 * nothing in it to decode, and it prints sharp.
 */
export function readStrokes(sent: unknown): StrokesRead {
  if (!Array.isArray(sent) || !sent.every(isStroke))
    return {
      ok: false,
      message: `Send the signature as lines of points within ${SIGNATURE_FIELD.width} × ${SIGNATURE_FIELD.height}.`,
    }
  const points = sent.reduce((sum, stroke) => sum + stroke.length, 0)
  if (points < FEWEST_POINTS) return { ok: false, message: 'Nothing was drawn. Sign in the field.' }
  if (sent.length > MOST_STROKES || points > MOST_POINTS)
    return { ok: false, message: 'That is more than a signature. Clear the field and sign again.' }
  return { ok: true, strokes: sent }
}
