import { printableRuns, type TextRun } from './printableText'

/** What a document definition is made of, as far as it can hold text. */
type Node = { readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)

/** Parts whose texts are content; everything else of a node (styles, widths, layouts) is left alone. */
const HOLDS_CONTENT = new Set(['content', 'stack', 'columns', 'ul', 'ol', 'section', 'table', 'body'])

/** Functions that return content, asked once a page. */
const GIVES_CONTENT = new Set(['header', 'footer', 'background'])

const ofText = (text: string): string | TextRun[] => {
  const runs = printableRuns(text)
  const [only] = runs
  if (only === undefined) return ''
  return runs.length === 1 && only.font === undefined ? only.text : runs
}

/** The inside of `text`: a string, a node, or a mixed list of both. */
const inText = (value: unknown): unknown => {
  if (typeof value === 'string') return ofText(value)
  if (Array.isArray(value)) return value.flatMap((part) => inText(part))
  return isNode(value) ? ofNode(value) : value
}

const ofNode = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'text') return [key, inText(value)]
      if (HOLDS_CONTENT.has(key)) return [key, printableContent(value)]
      if (GIVES_CONTENT.has(key)) return [key, ofFunction(value)]
      return [key, value]
    }),
  )

const ofFunction = (value: unknown): unknown => {
  if (typeof value !== 'function') return printableContent(value)
  const give = value as (...args: unknown[]) => unknown
  return (...args: unknown[]) => printableContent(give(...args))
}

/**
 * A copy of a document definition, or of a part of it, in which every text is one that the fonts can print.
 * A copy, because the layout writes its measures into what it is given: the same definition must print twice.
 * @throws DomainError `CHARACTER_NOT_PRINTABLE`
 */
export const printableContent = (value: unknown): unknown => {
  if (typeof value === 'string') {
    const text = ofText(value)
    return typeof text === 'string' ? text : { text }
  }
  if (Array.isArray(value)) return value.map((part) => printableContent(part))
  return isNode(value) ? ofNode(value) : value
}
