import { columnsOf, isWritten, type Block, type Table } from './documentBlocks'
import { holdsMarks, markedSource } from './markedSource'
import { MOST_BLOCKS, MOST_CHARACTERS } from './mergeBlocks'
import type { MergeList } from './mergeFields'
import { MOST_PAGES, pagesOf } from './pagesOf'
import { readTemplate, type Step, type TemplateFault } from './readTemplate'

const lengthOf = (block: Block): number =>
  isWritten(block)
    ? block.runs.reduce((sum, { text }) => sum + text.length, 0)
    : block.type === 'table'
      ? block.rows.flat().reduce((sum, { blocks }) => sum + 1 + lengthsOf(blocks), block.rows.length)
      : 1

const lengthsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + lengthOf(block), 0)

/** More columns than these leave no room for a word. */
const MOST_COLUMNS = 16

/** Columns side by side on a sheet, those of tables in tables counted through. */
const columnsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((most, block) => {
    if (block.type !== 'table') return most
    const inside = block.rows.flat().reduce((deep, cell) => Math.max(deep, columnsIn(cell.blocks)), 1)
    return Math.max(most, columnsOf(block) * inside)
  }, 1)

const tooMuch = (message: string): TemplateFault[] => [{ kind: 'unreadable', written: '', message }]

const spoiled = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => isWritten(block) && block.runs.some(({ text }) => holdsMarks(text)))

/** In which list each table of these blocks stands. */
const listsAround = (
  steps: readonly Step[],
  list: MergeList | undefined,
): Map<number, MergeList | undefined> => {
  const around = new Map<number, MergeList | undefined>()
  for (const step of steps) {
    if (step.kind === 'tokens') {
      for (const token of step.tokens) if (token.kind === 'block') around.set(token.index, list)
    } else if (step.kind === 'if' || step.kind === 'each') {
      const inside = step.kind === 'each' ? step.body : step.then
      const inner = step.kind === 'each' ? step.list : list
      for (const [index, found] of listsAround(inside, inner)) around.set(index, found)
      for (const [index, found] of listsAround(step.otherwise, list)) around.set(index, found)
    }
  }
  return around
}

const faultsIn = (blocks: readonly Block[], list?: MergeList): TemplateFault[] => {
  if (spoiled(blocks))
    return tooMuch('The text holds a character that no text may hold (U+FDD0 or U+FDD1). Take it out.')
  const { steps, faults } = readTemplate(markedSource(blocks), list)
  const around = listsAround(steps, list)
  const tables = [...blocks.entries()].filter((entry): entry is [number, Table] => entry[1].type === 'table')
  return [
    ...faults,
    ...tables.flatMap(([index, { rows }]) =>
      rows.flat().flatMap((cell) => faultsIn(cell.blocks, around.get(index))),
    ),
  ]
}

/**
 * Everything that keeps a template from being saved, each fault once, in the order of the text.
 * @see docs/domain.md rule 29
 */
export function templateFaults(blocks: readonly Block[]): TemplateFault[] {
  if (lengthsOf(blocks) > MOST_CHARACTERS || blocks.length > MOST_BLOCKS)
    return tooMuch(
      `A template has at most ${MOST_CHARACTERS.toLocaleString('en-US')} characters. Make it shorter.`,
    )
  if (pagesOf(blocks) > MOST_PAGES)
    return tooMuch(`A template has at most some ${MOST_PAGES} pages. Take page breaks and empty lines out.`)
  if (columnsIn(blocks) > MOST_COLUMNS)
    return tooMuch(
      `A table has at most ${MOST_COLUMNS} columns, those of tables inside it counted. Make two tables of it.`,
    )
  const seen = new Set<string>()
  return faultsIn(blocks).filter(({ message }) => {
    const isNew = !seen.has(message)
    seen.add(message)
    return isNew
  })
}
