import type pdfmake from 'pdfmake'

/** A document as pdfmake reads it. */
export type PdfDefinition = Parameters<typeof pdfmake.createPdf>[0]

/** What stands at the head or foot of a page, asked once a page. */
export type PageContent = Extract<PdfDefinition['header'], (...args: never[]) => unknown>
