import { columnsOf, isWritten, type Block } from './documentBlocks'

/** No lease is that long, and laying out more would keep everybody waiting. */
export const MOST_PAGES = 300

const CHARACTERS = 2_600
const LINES = 53
const BLOCKS = 35

/**
 * About how many pages blocks fill: to tell what nobody means from what somebody does, not to count pages.
 * @param columns among how many the width of the sheet is shared
 */
export const pagesOf = (blocks: readonly Block[], columns = 1): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'pageBreak') return sum + 1
    if (block.type === 'table') {
      const inside = columns * columnsOf(block)
      return block.rows.reduce(
        (high, row) =>
          high + row.reduce((most, cell) => Math.max(most, pagesOf(cell.blocks, inside)), 1 / BLOCKS),
        sum,
      )
    }
    if (!isWritten(block)) return sum + 1 / BLOCKS
    return block.runs.reduce(
      (high, { text }) => high + (text.length * columns) / CHARACTERS + (text.split('\n').length - 1) / LINES,
      sum + 1 / BLOCKS,
    )
  }, 0)
