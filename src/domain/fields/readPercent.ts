/** A percentage as a person types it, read into whole basis points. */
export type ReadPercent = { ok: true; value: number } | { ok: false; message: string }

/**
 * Reads `5`, `7.25` or `7.25 %` as 500 and 725 basis points. More than two digits after the point are refused, never
 * rounded: a rate that is not the one typed would be charged to somebody.
 */
export const readPercent = (text: string): ReadPercent => {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim().replace(/\s*%$/, ''))
  if (!match) return { ok: false, message: `“${text}” is not a percentage. Enter a number, like 5 or 7.25.` }
  return { ok: true, value: Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) }
}

/** Basis points as people read them: 500 is `5`, 725 is `7.25`. */
export const percentText = (bps: number): string => String(bps / 100)
