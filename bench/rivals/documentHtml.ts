import {
  BOLD,
  ITALIC,
  isWritten,
  type Block,
  type Run,
  type WrittenBlock,
} from '@/domain/leases/merge/documentBlocks'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

const runHtml = ({ text, format }: Run): string => {
  const bold = format & BOLD ? `<b>${escaped(text)}</b>` : escaped(text)
  return format & ITALIC ? `<i>${bold}</i>` : bold
}

const tagOf = (block: WrittenBlock): string => {
  if (block.type === 'heading') return `h${block.level}`
  return block.type === 'listItem' ? 'li' : 'p'
}

/** Of what a lease is written in: headings, paragraphs and counted clauses; lines to sign on as a line. */
const blockHtml = (block: Block): string => {
  if (isWritten(block)) return `<${tagOf(block)}>${block.runs.map(runHtml).join('')}</${tagOf(block)}>`
  if (block.type === 'pageBreak') return '<div style="break-after: page"></div>'
  return '<hr>'
}

/** A document's blocks as the page a browser prints, in the fonts that the browser finds by itself. */
export const documentHtml = (title: string, blocks: readonly Block[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
  @page { size: letter; margin: 62pt 64pt } body { font: 10.5pt/1.35 sans-serif } li { list-style: decimal; margin: 0 0 6pt 14pt }
  </style></head><body>${blocks.map(blockHtml).join('\n')}</body></html>`
