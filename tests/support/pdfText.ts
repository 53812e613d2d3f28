import { spawnSync } from 'node:child_process'

/**
 * The text of a PDF as a reader sees it, laid out in columns; pages end with a form feed.
 * Read by a program that shares no code with the one that wrote it.
 */
export const pdfText = (pdf: Buffer): string => {
  const { status, stdout, error } = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  })
  if (error) throw new Error('pdftotext is missing (Debian: apt-get install poppler-utils)', { cause: error })
  if (status !== 0) throw new Error(`pdftotext could not read the file (${status})`)
  return stdout
}

/** The pages of a PDF, each as its lines with runs of spaces folded. */
export const pdfPages = (pdf: Buffer): string[][] =>
  pdfText(pdf)
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter(Boolean),
    )
