import { asLatin1, viewOf } from './bytes'
import type { FileKind } from './fileKinds'

type PixelsIn = (bytes: Uint8Array, view: DataView) => number

const ofPng: PixelsIn = (_, view) => view.getUint32(16) * view.getUint32(20)

/** Frames of a JPEG: C0–CF, but for C4, C8 and CC, which hold tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const ofJpeg: PixelsIn = (_, view) => {
  for (let at = 2; ;) {
    // Any number of FF may stand before a marker.
    while (view.getUint8(at) === 0xff) at += 1
    const marker = view.getUint8(at)
    if (isFrame(marker)) return view.getUint16(at + 4) * view.getUint16(at + 6)
    at += 1 + view.getUint16(at + 1)
    if (view.getUint8(at) !== 0xff) throw new RangeError('No marker where one must be')
  }
}

const threeBytes = (view: DataView, at: number): number =>
  view.getUint16(at, true) + 0x1_00_00 * view.getUint8(at + 2)

/** An animation is taken apart frame by frame, each as large as the whole. */
const framesOfWebp = (bytes: Uint8Array, view: DataView): number => {
  let frames = 0
  for (let at = 12; at + 8 <= bytes.length;) {
    if (asLatin1(bytes, at, at + 4) === 'ANMF') frames += 1
    const size = view.getUint32(at + 4, true)
    at += 8 + size + (size % 2)
  }
  return Math.max(frames, 1)
}

const ofWebp: PixelsIn = (bytes, view) => {
  const form = asLatin1(bytes, 12, 16)
  if (form === 'VP8X')
    return (threeBytes(view, 24) + 1) * (threeBytes(view, 27) + 1) * framesOfWebp(bytes, view)
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true)
    return ((bits & 0x3f_ff) + 1) * (((bits >> 14) & 0x3f_ff) + 1)
  }
  return (view.getUint16(26, true) & 0x3f_ff) * (view.getUint16(28, true) & 0x3f_ff)
}

/** The sizes stand at the front, one for each part of the picture and one for the whole. */
const HEIC_HEADER = 1024 * 1024

const ofHeic: PixelsIn = (bytes, view) => {
  const header = asLatin1(bytes, 0, HEIC_HEADER)
  const sizes = [...header.matchAll(/ispe/g)].map(
    ({ index }) => view.getUint32(index + 8) * view.getUint32(index + 12),
  )
  if (sizes.length === 0) throw new RangeError('No size')
  return Math.max(...sizes)
}

const PIXELS: Partial<Record<FileKind, PixelsIn>> = { png: ofPng, jpeg: ofJpeg, webp: ofWebp, heic: ofHeic }

/**
 * How many pixels a picture has once it is unpacked, all frames together, by its header alone.
 * @returns 0 for what is no picture; nothing where the header cannot be read
 */
export const imagePixels = (kind: FileKind, bytes: Uint8Array): number | undefined => {
  const pixelsIn = PIXELS[kind]
  if (!pixelsIn) return 0
  try {
    const pixels = pixelsIn(bytes, viewOf(bytes))
    return pixels > 0 ? pixels : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
