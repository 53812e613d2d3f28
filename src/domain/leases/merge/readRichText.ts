import { isRecord } from '../../isRecord'
import { ALIGNMENTS, type Alignment, type Block, type Mark, type Run, type TableCell } from './documentBlocks'

type Node = Readonly<Record<string, unknown>>

/** The blocks of the editor that are no text, by their slug. */
export const MARKS = { pageBreak: 'Page break', signatures: 'Signatures', initials: 'Initials' } as const
const isMark = (slug: unknown): slug is keyof typeof MARKS =>
  typeof slug === 'string' && Object.hasOwn(MARKS, slug)

export type ReadText = {
  readonly blocks: readonly Block[]
  /** Kinds of the editor's parts that a document has no place for, each once: pictures, links to records. */
  readonly unknown: readonly string[]
}

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter((child) => isRecord(child)) : []

const wholeNumber = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise

/** The editor says `start` and `end` where a page says left and right. */
const alignmentOf = ({ format }: Node): Alignment => {
  if (format === 'end') return 'right'
  return ALIGNMENTS.find((alignment) => alignment === format) ?? 'left'
}

const levelOf = ({ tag }: Node): 1 | 2 | 3 | 4 => {
  if (tag === 'h1') return 1
  if (tag === 'h2') return 2
  return tag === 'h3' ? 3 : 4
}

/**
 * The content of a template as Payload's editor keeps it (Lexical's JSON), as blocks.
 * What cannot stand in a document is not dropped in silence but named in `unknown`.
 */
export function readRichText(content: unknown): ReadText {
  const unknown = new Set<string>()
  let lists = 0

  const runsOf = (node: Node): Run[] =>
    childrenOf(node).flatMap((child): Run[] => {
      switch (child.type) {
        case 'text':
          return typeof child.text === 'string'
            ? [{ text: child.text, format: wholeNumber(child.format, 0) }]
            : []
        case 'linebreak':
          return [{ text: '\n', format: 0 }]
        case 'tab':
          return [{ text: '\t', format: 0 }]
        // An address of the web is printed as the words it stands under.
        case 'link':
        case 'autolink':
          return runsOf(child)
        default:
          unknown.add(String(child.type))
          return []
      }
    })

  const itemsOf = (list: Node, depth: number): Block[] => {
    const ordered = list.listType === 'number'
    const start = wholeNumber(list.start, 1)
    lists += 1
    const id = lists
    return childrenOf(list).flatMap((item): Block[] => {
      const inner = childrenOf(item).filter(({ type }) => type === 'list')
      if (inner.length > 0) return inner.flatMap((nested) => itemsOf(nested, depth + 1))
      return [{ type: 'listItem', list: id, ordered, start, indent: depth, runs: runsOf(item) }]
    })
  }

  const cellsOf = (row: Node): TableCell[] =>
    childrenOf(row).map((cell) => ({
      head: wholeNumber(cell.headerState, 0) > 0,
      blocks: childrenOf(cell).flatMap(blocksOf),
    }))

  const blocksOf = (node: Node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [
          {
            type: 'paragraph',
            align: alignmentOf(node),
            indent: wholeNumber(node.indent, 0),
            runs: runsOf(node),
          },
        ]
      case 'heading':
        return [
          {
            type: 'heading',
            level: levelOf(node),
            align: alignmentOf(node),
            indent: wholeNumber(node.indent, 0),
            runs: runsOf(node),
          },
        ]
      case 'list':
        return itemsOf(node, 0)
      case 'horizontalrule':
        return [{ type: 'rule' }]
      case 'table':
        return [{ type: 'table', rows: childrenOf(node).map(cellsOf) }]
      case 'block':
        return markOf(node)
      default:
        unknown.add(String(node.type))
        return []
    }
  }

  const markOf = ({ fields }: Node): Mark[] => {
    const slug = isRecord(fields) ? fields.blockType : undefined
    if (isMark(slug)) return [{ type: slug }]
    unknown.add(typeof slug === 'string' ? slug : 'block')
    return []
  }

  const root = isRecord(content) && isRecord(content.root) ? content.root : {}
  return { blocks: childrenOf(root).flatMap(blocksOf), unknown: [...unknown] }
}
