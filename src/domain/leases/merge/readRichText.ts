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

/** Far more than there are columns or rows. */
const MOST_COVERED = 1_000

const spansOf = (cell: Node): Pick<TableCell, 'colSpan' | 'rowSpan'> => {
  const [colSpan, rowSpan] = [wholeNumber(cell.colSpan, 1), wholeNumber(cell.rowSpan, 1)]
  return {
    ...(colSpan > 1 ? { colSpan: Math.min(colSpan, MOST_COVERED) } : {}),
    ...(rowSpan > 1 ? { rowSpan: Math.min(rowSpan, MOST_COVERED) } : {}),
  }
}

/** Parts within parts: a list in a list takes two, a table in a table three. What is deeper was written by no hand. */
const MOST_DEPTH = 30

const isDeeper = (node: Node, most: number): boolean =>
  most === 0 || childrenOf(node).some((child) => isDeeper(child, most - 1))

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
      const own = childrenOf(item).filter(({ type }) => type !== 'list')
      const line: Block = {
        type: 'listItem',
        list: id,
        ordered,
        start,
        indent: depth,
        runs: runsOf({ children: own }),
      }
      return [
        ...(inner.length === 0 || own.length > 0 ? [line] : []),
        ...inner.flatMap((nested) => itemsOf(nested, depth + 1)),
      ]
    })
  }

  const cellsOf = (row: Node): TableCell[] =>
    childrenOf(row).map((cell) => ({
      head: wholeNumber(cell.headerState, 0) > 0,
      ...spansOf(cell),
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
  if (isDeeper(root, MOST_DEPTH))
    return { blocks: [], unknown: [`list or table within others, more than ${MOST_DEPTH} deep`] }
  return { blocks: childrenOf(root).flatMap(blocksOf), unknown: [...unknown] }
}
