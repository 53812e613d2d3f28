import { isWritten, type Block, type Run, type Table, type WrittenBlock } from './documentBlocks'
import { markedSource, type Token } from './markedSource'
import type { MergeList, MergeValues } from './mergeFields'
import { MOST_PAGES, pagesOf } from './pagesOf'
import { readTemplate, type Question, type Step } from './readTemplate'

/** More than any lease has: some 150 pages of text. What lies above it is a mistake, and would keep the server busy. */
export const MOST_CHARACTERS = 400_000
export const MOST_BLOCKS = 20_000

export type Merged =
  | {
      readonly ok: true
      readonly blocks: readonly Block[]
      /** Every value printed, by its field: `tenants.list.2.name` is the second tenant's. */
      readonly used: Readonly<Record<string, string>>
    }
  /** Fields reached that have no value, each once, in the order of the text. */
  | { readonly ok: false; readonly missing: readonly string[] }
  | { readonly ok: false; readonly tooLong: true }

type Place = { readonly list: MergeList; readonly index: number; readonly last: boolean }

class TooLong extends Error {}

/** What stands where a field has no value; without one it is missing. */
export type StandIn = (path: string) => string

type Writing = {
  readonly values: MergeValues
  readonly standIn: StandIn | undefined
  readonly used: Map<string, string>
  readonly missing: Set<string>
  size: { characters: number; blocks: number }
}

const itemOf = ({ values }: Writing, { list, index }: Place): Readonly<Record<string, string>> =>
  values.lists[list][index] ?? {}

const answer = (question: Question, place: Place | undefined, writing: Writing): boolean => {
  const { fields, lists, conditions } = writing.values
  switch (question.of) {
    case 'condition':
      return conditions[question.name]
    case 'field':
      return fields[question.name] !== ''
    case 'list':
      return lists[question.name].length > 0
    case 'item':
      return place !== undefined && Boolean(itemOf(writing, place)[question.name])
    case 'place':
      return place !== undefined && (question.name === 'first' ? place.index === 0 : place.last)
  }
}

/** What stands for a field, noted as used or as missing. */
const valueOf = (path: string, value: string | undefined, { used, missing, standIn }: Writing): string => {
  if (!value && standIn) return standIn(path)
  if (value === undefined || value === '') missing.add(path)
  else used.set(path, value)
  return value ?? ''
}

type Value = { readonly kind: 'value'; readonly text: string }
type Emit = (token: Token | Value, place: Place | undefined) => void

const walk = (steps: readonly Step[], place: Place | undefined, writing: Writing, emit: Emit): void => {
  const say = (text: string) => emit({ kind: 'value', text }, place)
  for (const step of steps) {
    switch (step.kind) {
      case 'tokens':
        for (const token of step.tokens) emit(token, place)
        break
      case 'field':
        say(valueOf(step.name, writing.values.fields[step.name], writing))
        break
      case 'item':
        if (place) {
          const path = `${place.list}.${place.index + 1}.${step.name}`
          say(valueOf(path, itemOf(writing, place)[step.name], writing))
        }
        break
      case 'if':
        walk(answer(step.question, place, writing) ? step.then : step.otherwise, place, writing, emit)
        break
      case 'each': {
        const items = writing.values.lists[step.list]
        if (items.length === 0) walk(step.otherwise, place, writing, emit)
        for (const index of items.keys())
          walk(step.body, { list: step.list, index, last: index === items.length - 1 }, writing, emit)
      }
    }
  }
}

/** A paragraph that held nothing but the braces of a condition or a list leaves no gap behind. */
const isSpent = (block: WrittenBlock, source: WrittenBlock): boolean =>
  block.runs.every(({ text }) => text.trim() === '') && source.runs.some(({ text }) => text.includes('{{'))

const withRun = (runs: Run[], run: Run): void => {
  const last = runs.at(-1)
  if (last?.format === run.format && last.filled === run.filled)
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

const fill = (blocks: readonly Block[], outer: Place | undefined, writing: Writing): Block[] => {
  const { steps } = readTemplate(markedSource(blocks), outer?.list)
  const filled: Block[] = []
  let open: { source: WrittenBlock; runs: Run[] } | undefined
  let format = 0
  const close = () => {
    if (!open) return
    const block = { ...open.source, runs: open.runs }
    if (!isSpent(block, open.source)) filled.push(block)
    open = undefined
  }
  const begin = (block: Block, place: Place | undefined) => {
    close()
    writing.size.blocks += 1
    if (writing.size.blocks > MOST_BLOCKS) throw new TooLong()
    format = 0
    if (isWritten(block)) open = { source: block, runs: [] }
    else filled.push(block.type === 'table' ? fillTable(block, place, writing) : block)
  }
  walk(steps, outer, writing, (token, place) => {
    if (token.kind === 'format') format = token.format
    else if (token.kind === 'block') {
      const block = blocks[token.index]
      if (block) begin(block, place)
    } else if (open && token.text !== '') {
      writing.size.characters += token.text.length
      if (writing.size.characters > MOST_CHARACTERS) throw new TooLong()
      withRun(open.runs, { text: token.text, format, ...(token.kind === 'value' ? { filled: true } : {}) })
    }
  })
  close()
  return filled
}

const fillTable = (table: Table, place: Place | undefined, writing: Writing): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => ({ ...cell, blocks: fill(cell.blocks, place, writing) }))),
})

/**
 * A template with its fields filled in.
 * Call with blocks that `templateFaults` found no fault in: unknown fields are left out here.
 * @param standIn for looking at a template: what a field without a value prints as; conditions still find none
 * @see docs/domain.md rules 29 and 30
 */
export function mergeBlocks(blocks: readonly Block[], values: MergeValues, standIn?: StandIn): Merged {
  const writing: Writing = {
    values,
    standIn,
    used: new Map(),
    missing: new Set(),
    size: { characters: 0, blocks: 0 },
  }
  try {
    const filled = fill(blocks, undefined, writing)
    if (pagesOf(filled) > MOST_PAGES) return { ok: false, tooLong: true }
    if (writing.missing.size > 0) return { ok: false, missing: [...writing.missing] }
    return { ok: true, blocks: filled, used: Object.fromEntries(writing.used) }
  } catch (error) {
    if (error instanceof TooLong) return { ok: false, tooLong: true }
    throw error
  }
}
