/** Lexical's bits for how a run of text is set. */
export const BOLD = 1
export const ITALIC = 2
export const UNDERLINE = 8

/** Text set in one way: the bits of `BOLD`, `ITALIC` and `UNDERLINE`. May hold line breaks. */
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
export type TableCell = { readonly head: boolean; readonly blocks: readonly Block[] }
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
