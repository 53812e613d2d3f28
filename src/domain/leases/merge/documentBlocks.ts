/** Lexical's bits for how a run of text is set. */
export const BOLD = 1
export const ITALIC = 2
export const STRUCK = 4
export const UNDERLINE = 8

/** Text set in one way: the bits of `BOLD`, `ITALIC`, `STRUCK` and `UNDERLINE`. May hold line breaks. */
export type Run = {
  readonly text: string
  readonly format: number
  /** It stands for a field: a preview shows what was filled in. */
  readonly filled?: true
}

export const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

type Written = { readonly runs: readonly Run[]; readonly indent: number }

export type Paragraph = Written & { readonly type: 'paragraph'; readonly align: Alignment }
export type Heading = Written & {
  readonly type: 'heading'
  readonly align: Alignment
  readonly level: 1 | 2 | 3 | 4
}
export type ListItem = Written & {
  readonly type: 'listItem'
  /** Which list it is of: items of one list that stand together are counted through. */
  readonly list: number
  readonly ordered: boolean
  /** The number the list begins with. */
  readonly start: number
}
export type TableCell = {
  readonly head: boolean
  readonly blocks: readonly Block[]
  /** Columns and rows it covers; one where nothing is said. */
  readonly colSpan?: number
  readonly rowSpan?: number
}
export type Table = {
  readonly type: 'table'
  readonly rows: readonly (readonly TableCell[])[]
}
/** `signatures`: a line for each who signs. `initials`: a short one for each, in the middle of the text. */
export type Mark = { readonly type: 'pageBreak' | 'rule' | 'signatures' | 'initials' }

export type WrittenBlock = Paragraph | Heading | ListItem
/**
 * What a lease template is made of once it has left the editor, and a document once its fields are filled in: the same
 * shapes before and after.
 */
export type Block = WrittenBlock | Table | Mark

export const isWritten = (block: Block): block is WrittenBlock => 'runs' in block

/** Columns of a table: the most that one of its rows covers, with what reaches down to it from the rows above. */
export const columnsOf = ({ rows }: Pick<Table, 'rows'>): number => {
  const reaching = rows.flatMap((row, from) =>
    row.flatMap(({ colSpan = 1, rowSpan = 1 }) =>
      rowSpan > 1 ? [{ from, to: from + rowSpan, colSpan }] : [],
    ),
  )
  return rows.reduce((most, row, y) => {
    const own = row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)
    const above = reaching.filter(({ from, to }) => from < y && y < to)
    return Math.max(
      most,
      above.reduce((sum, { colSpan }) => sum + colSpan, own),
    )
  }, 1)
}
