import { BOLD } from '@/domain/leases/merge/documentBlocks'
import type { LeaseTemplate } from '@/payload-types'

export type RichText = LeaseTemplate['content']
type Node = RichText['root']['children'][number]

const text = (content: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text: content,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
})

const LINE_BREAK: Node = { type: 'linebreak', version: 1 }

const linesOf = (part: string, format: number): Node[] =>
  part
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [LINE_BREAK] : []),
      ...(line === '' ? [] : [text(line, format)]),
    ])

/** Text in which `**words**` are bold and `\n` begins a new line. */
const written = (line: string): Node[] =>
  line.split('**').flatMap((part, index) => linesOf(part, index % 2 === 1 ? BOLD : 0))

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

export const heading = (line: string, tag: 'h1' | 'h2' = 'h2'): Node =>
  element('heading', written(line), { tag, format: tag === 'h1' ? 'center' : '' })

export const paragraph = (line: string): Node =>
  element('paragraph', written(line), { textFormat: 0, textStyle: '' })

/** Counted clauses. */
export const clauses = (...lines: string[]): Node =>
  element(
    'list',
    lines.map((line, index) => element('listitem', written(line), { value: index + 1 })),
    { listType: 'number', tag: 'ol', start: 1 },
  )

/** Points under one another. */
export const bullets = (...lines: string[]): Node =>
  element(
    'list',
    lines.map((line, index) => element('listitem', written(line), { value: index + 1 })),
    { listType: 'bullet', tag: 'ul', start: 1 },
  )

/** Facts under one another: what each is, and beside it what it says. */
export const facts = (...rows: (readonly [label: string, value: string])[]): Node =>
  element(
    'table',
    rows.map((row) =>
      element(
        'tablerow',
        row.map((line) =>
          element('tablecell', [paragraph(line)], {
            headerState: 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  )

/** A part of the document that is no text: `signatures`, `pageBreak`. Ids are fixed: a starter is the same each time. */
export const mark = (blockType: 'signatures' | 'pageBreak' | 'initials', id: string): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType },
})

export const richText = (...children: Node[]): RichText => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
})
