import type pdfmake from 'pdfmake'
import type { Content, Size } from 'pdfmake'

/** A document as pdfmake reads it. */
export type WholeDefinition = Parameters<typeof pdfmake.createPdf>[0]

/** The parts that pdfmake takes as functions: the thread that lays pages out is handed data alone. */
type Functions = 'header' | 'footer' | 'background' | 'pageBreakBefore' | 'content'

type Columns = NonNullable<Exclude<Content, string | number | unknown[]>['columns']>

/** What stands above and below the text of every page. */
export type PageFrame = {
  /** `null`: nothing. */
  readonly head: Content | null
  /** The first page has a head of its own in its text. */
  readonly headFromSecondPage?: boolean
  readonly foot: {
    readonly margin: [number, number, number, number]
    readonly columnGap?: number
    readonly columns: Columns
    /** The last column: `2 of 3`, after these words. */
    readonly pageNumber: { readonly after: string; readonly width: Size; readonly alignment?: 'right' }
  }
}

/** A part of the file that begins on a page of its own and counts its pages by itself. */
export type Section = { readonly section: readonly Content[]; readonly frame: PageFrame }

/** A document as data: what `renderPdf` prints. */
export type PdfDefinition = Omit<WholeDefinition, Functions> & {
  readonly content: Content | readonly Content[] | readonly Section[]
  /** Around the pages of the whole file, counted through it. */
  readonly frame?: PageFrame
  /** A heading left alone at the foot of a page goes over to the next with what it heads. */
  readonly keepHeadings?: boolean
}
