import type { Block } from '@/domain/leases/merge/documentBlocks'

/** A line of text, such as the foot of a page, as a template of one paragraph; nothing of an empty one. */
export const lineBlocks = (line: string | null | undefined): readonly Block[] =>
  line ? [{ type: 'paragraph', align: 'left', indent: 0, runs: [{ text: line, format: 0 }] }] : []
