import { isWritten, type Block } from './documentBlocks'

/**
 * Characters that Unicode keeps out of all texts. Between them stands where a block begins, or how the text after it is
 * set, so that a condition or a list can begin in one paragraph and end in another.
 */
const OPEN = '\uFDD0'
const CLOSE = '\uFDD1'
const MARK = /\uFDD0([bf])(\d+)\uFDD1/g
const FORMATS = /\uFDD0f\d+\uFDD1/g
/** Of one paragraph: what begins in one and ends in another does not close. */
const IN_BRACES = /\{\{[^{}]*\}\}/g

/** Whether a text holds one of the characters that only this file writes. */
export const holdsMarks = (text: string): boolean => text.includes(OPEN) || text.includes(CLOSE)

/** Blocks as one text that Handlebars reads, the marks in it standing for what is no text. */
export function markedSource(blocks: readonly Block[]): string {
  const marked = blocks.map((block, index) => {
    const head = `${OPEN}b${index}${CLOSE}`
    if (!isWritten(block)) return head
    return head + block.runs.map(({ text, format }) => `${OPEN}f${format}${CLOSE}${text}`).join('')
  })
  // Half a field in bold is one field, set as its first half.
  return marked.join('').replace(IN_BRACES, (field) => field.replace(FORMATS, ''))
}

export type Token =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'format'; readonly format: number }
  | { readonly kind: 'text'; readonly text: string }

/** Text between braces as the marks divide it. */
export function tokensOf(content: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const found of content.matchAll(MARK)) {
    if (found.index > end) tokens.push({ kind: 'text', text: content.slice(end, found.index) })
    const number = Number(found[2])
    tokens.push(found[1] === 'b' ? { kind: 'block', index: number } : { kind: 'format', format: number })
    end = found.index + found[0].length
  }
  if (end < content.length) tokens.push({ kind: 'text', text: content.slice(end) })
  return tokens
}
