import type { Content } from 'pdfmake'

import type { PageFrame, PdfDefinition, Section, WholeDefinition } from '../definition'

/** What stands at the head or foot of a page, asked once a page. */
type PageContent = Extract<WholeDefinition['header'], (...args: never[]) => unknown>

/** A level that no heading has tells heads and feet of pages from what the pages are of. */
const FRAME = 0

/** Which of its own pages a page of the file is, and of how many. */
type Counting = (page: number, pages: number) => { page: number; pages: number }

type FrameNode = { readonly columns?: readonly unknown[] }

const marked = (content: unknown): Content => {
  if (typeof content !== 'object' || content === null) return { text: String(content), headlineLevel: FRAME }
  const node: FrameNode = content
  return {
    ...node,
    headlineLevel: FRAME,
    ...(node.columns ? { columns: node.columns.map(marked) } : {}),
  } as Content
}

const headOf =
  ({ head, headFromSecondPage = false }: PageFrame, counting: Counting): PageContent =>
  (pageOfFile, pagesOfFile) => {
    const { page } = counting(pageOfFile, pagesOfFile)
    return head === null || (headFromSecondPage && page === 1) ? null : marked(head)
  }

const footOf =
  ({ foot: { columns, pageNumber, ...foot } }: PageFrame, counting: Counting): PageContent =>
  (pageOfFile, pagesOfFile) => {
    const { page, pages } = counting(pageOfFile, pagesOfFile)
    const { after, ...number } = pageNumber
    return marked({
      ...foot,
      columns: [...columns, { ...number, text: `${after}${page} of ${pages}`, style: 'quiet' }],
    })
  }

const WHOLE_FILE: Counting = (page, pages) => ({ page, pages })

/** Heads are asked for on all pages of a section before any foot is, so by then it knows which pages are its own. */
const sectionOf = ({ section, frame }: Section) => {
  const own = new Set<number>()
  const counting: Counting = (page) => ({ page: page - Math.min(...own) + 1, pages: own.size })
  const head = headOf(frame, counting)
  return {
    section,
    header: (...[page, ...more]: Parameters<PageContent>) => {
      own.add(page)
      return head(page, ...more)
    },
    footer: footOf(frame, counting),
  }
}

const isSection = (part: Content | Section): part is Section => typeof part === 'object' && 'frame' in part

type NodeOnPage = { headlineLevel?: number; text?: unknown; canvas?: unknown }

/** Each page broken lays out the whole document again: a text of nothing but headings must not keep others waiting. */
const MOST_BREAKS = 40

const keepingHeadings = (): NonNullable<WholeDefinition['pageBreakBefore']> => {
  let breaks = 0
  return (node, { getFollowingNodesOnPage, getPreviousNodesOnPage }) => {
    if (!node.headlineLevel || breaks >= MOST_BREAKS) return false
    // Heads and feet of pages are among what stands on the page, and what only holds other parts.
    const text = (nodes: readonly NodeOnPage[]) =>
      nodes.filter(({ headlineLevel, text: words, canvas }) => headlineLevel !== FRAME && (words ?? canvas))
    if (text(getFollowingNodesOnPage()).length > 0 || text(getPreviousNodesOnPage()).length === 0)
      return false
    breaks += 1
    return true
  }
}

/** The definition with the functions that its data stands for, as pdfmake reads it. */
export const wholeDefinition = ({
  frame,
  keepHeadings = false,
  content,
  ...rest
}: PdfDefinition): WholeDefinition => {
  const parts: readonly (Content | Section)[] = Array.isArray(content) ? content : [content as Content]
  return {
    ...rest,
    content: parts.map((part) => (isSection(part) ? sectionOf(part) : part)) as Content[],
    ...(frame ? { header: headOf(frame, WHOLE_FILE), footer: footOf(frame, WHOLE_FILE) } : {}),
    ...(keepHeadings ? { pageBreakBefore: keepingHeadings() } : {}),
  }
}
