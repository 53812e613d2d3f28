/** A bank's words with runs of white space as one space, and composed accents, so that equal words are equal. */
export function bankText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
