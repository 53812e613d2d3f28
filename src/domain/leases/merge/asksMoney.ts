import type { Block } from './documentBlocks'
import { markedSource } from './markedSource'

const OF_MONEY = /\{\{[^{}]*\b(?:account\.|payment\.|moveOut\.|pastDue|movedOut)/

/** Whether a template names what is paid, owed or settled. An account of many years takes its time: others are not read. */
export function asksMoney(blocks: readonly Block[]): boolean {
  return (
    OF_MONEY.test(markedSource(blocks)) ||
    blocks.some((block) => block.type === 'table' && block.rows.flat().some((cell) => asksMoney(cell.blocks)))
  )
}
