import Handlebars from 'handlebars'

import { holdsMarks, tokensOf, type Token } from './markedSource'
import {
  isMergeCondition,
  isMergeField,
  isMergeList,
  MERGE_LISTS,
  type MergeCondition,
  type MergeField,
  type MergeList,
} from './mergeFields'

/** What decides whether a part is printed. */
export type Question =
  | { readonly of: 'condition'; readonly name: MergeCondition }
  | { readonly of: 'field'; readonly name: MergeField }
  | { readonly of: 'list'; readonly name: MergeList }
  | { readonly of: 'item'; readonly name: string }
  | { readonly of: 'place'; readonly name: 'first' | 'last' }

export type Step =
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] }
  | { readonly kind: 'field'; readonly name: MergeField }
  | { readonly kind: 'item'; readonly list: MergeList; readonly name: string }
  | {
      readonly kind: 'if'
      readonly question: Question
      readonly then: readonly Step[]
      readonly otherwise: readonly Step[]
    }
  | {
      readonly kind: 'each'
      readonly list: MergeList
      readonly body: readonly Step[]
      readonly otherwise: readonly Step[]
    }

export type TemplateFault = {
  readonly kind: 'unreadable' | 'unknownField' | 'unknownHelper' | 'notAllowed'
  /** What stands between the braces; empty where the text cannot be read at all. */
  readonly written: string
  readonly message: string
}

const HELPERS = ['if', 'unless', 'each'] as const

const unknownField = (written: string): TemplateFault => ({
  kind: 'unknownField',
  written,
  message: `There is no field {{${written}}}. Choose one from the list of fields.`,
})
const unknownHelper = (written: string): TemplateFault => ({
  kind: 'unknownHelper',
  written,
  message: `“${written}” is not one of the words that can stand before a field: ${HELPERS.join(', ')}.`,
})
const notAllowed = (written: string): TemplateFault => ({
  kind: 'notAllowed',
  written,
  message: `{{${written}}} cannot stand in a template. Only fields can, and {{#if}}, {{#unless}} and {{#each}} with a field.`,
})

const isPath = (expression: hbs.AST.Expression): expression is hbs.AST.PathExpression =>
  expression.type === 'PathExpression'

/** As it was written, for the words of a refusal. */
const writtenAs = (expression: hbs.AST.Expression): string =>
  isPath(expression) ? expression.original : 'original' in expression ? String(expression.original) : '…'

/** Handlebars' own words are for programmers: its line counts paragraphs that nobody sees numbered. */
const unreadable = (error: unknown): TemplateFault => {
  const torn = /(\S+) doesn't match (\S+)/.exec(error instanceof Error ? error.message : '')
  return {
    kind: 'unreadable',
    written: torn?.[1] ?? '',
    message: torn
      ? `{{#${torn[1]}}} is closed by {{/${torn[2]}}}. Close it by {{/${torn[1]}}}.`
      : 'Braces do not close. A field is written {{tenants.names}}; what begins with {{#if …}} ends with {{/if}}, {{#each …}} with {{/each}}.',
  }
}

/** Deeper than any text is meant, and the parser takes ever longer for it. */
const MOST_DEPTH = 30
const BEGINS_OR_ENDS = /\{\{\{?\{?~?\s*(?:(#|\^(?=\s*\w))|(else\s+\w)|(\/))/g

/** Whether conditions and lists stand in each other deeper than that; each `else if` is one step deeper. */
const isTooDeep = (source: string): boolean => {
  const open: number[] = []
  let depth = 0
  for (const [, begins, otherwise] of source.matchAll(BEGINS_OR_ENDS)) {
    if (begins) open.push(1)
    else if (otherwise) open.push(1 + (open.pop() ?? 1))
    else if (!otherwise) depth -= open.pop() ?? 1
    if (begins || otherwise) depth += 1
    if (depth > MOST_DEPTH) return true
  }
  return false
}

type Reading = { readonly list: MergeList | undefined; readonly faults: TemplateFault[] }

const isItemOf = (list: MergeList | undefined, name: string): list is MergeList =>
  list !== undefined && Object.hasOwn(MERGE_LISTS[list].item, name)

/** The name a path spells, without `this.`; nothing for a path that leaves its place, and nothing for data but a place. */
const nameOf = (path: hbs.AST.PathExpression): string | undefined =>
  path.depth > 0 || path.data || path.parts.length === 0 ? undefined : path.parts.join('.')

const questionOf = (path: hbs.AST.PathExpression, { list, faults }: Reading): Question | undefined => {
  if (path.data && list !== undefined && (path.original === '@first' || path.original === '@last'))
    return { of: 'place', name: path.original === '@first' ? 'first' : 'last' }
  const name = nameOf(path)
  if (name === undefined) {
    faults.push(notAllowed(path.original))
    return undefined
  }
  if (isItemOf(list, name)) return { of: 'item', name }
  if (isMergeCondition(name)) return { of: 'condition', name }
  if (isMergeField(name)) return { of: 'field', name }
  if (isMergeList(name)) return { of: 'list', name }
  faults.push(unknownField(name))
  return undefined
}

const fieldStep = (statement: hbs.AST.MustacheStatement, reading: Reading): Step[] => {
  const { path, params, hash } = statement
  if ((params.length > 0 || hash) && isPath(path)) {
    reading.faults.push(unknownHelper(path.original))
    return []
  }
  const name = isPath(path) ? nameOf(path) : undefined
  if (name === undefined) {
    reading.faults.push(notAllowed(writtenAs(path)))
    return []
  }
  if (isItemOf(reading.list, name)) return [{ kind: 'item', list: reading.list, name }]
  if (isMergeField(name)) return [{ kind: 'field', name }]
  reading.faults.push(unknownField(name))
  return []
}

const stepsOf = (program: hbs.AST.Program | undefined, reading: Reading): Step[] =>
  (program?.body ?? []).flatMap((statement) => stepOf(statement, reading))

const blockStep = (block: hbs.AST.BlockStatement, reading: Reading): Step[] => {
  const helper = HELPERS.find((one) => one === block.path.original)
  const [asked, ...more] = block.params
  if (helper === undefined) {
    reading.faults.push(unknownHelper(writtenAs(block.path)))
    return []
  }
  if (
    !asked ||
    more.length > 0 ||
    block.hash ||
    !isPath(asked) ||
    Boolean(block.program.blockParams?.length)
  ) {
    reading.faults.push(notAllowed(`#${helper} …`))
    return []
  }
  if (helper === 'each') return eachStep(asked, block, reading)
  const question = questionOf(asked, reading)
  const [then, otherwise] = [stepsOf(block.program, reading), stepsOf(block.inverse, reading)]
  if (!question) return []
  return [
    helper === 'if'
      ? { kind: 'if', question, then, otherwise }
      : { kind: 'if', question, then: otherwise, otherwise: then },
  ]
}

/** A list in a list would print each tenant with each tenant: it is never meant, and could grow without end. */
const eachStep = (asked: hbs.AST.PathExpression, block: hbs.AST.BlockStatement, reading: Reading): Step[] => {
  const name = nameOf(asked)
  if (reading.list !== undefined || name === undefined || !isMergeList(name)) {
    const known = name !== undefined && isMergeList(name)
    reading.faults.push(known ? notAllowed(`#each ${asked.original}`) : unknownField(asked.original))
    return []
  }
  const body = stepsOf(block.program, { ...reading, list: name })
  return [{ kind: 'each', list: name, body, otherwise: stepsOf(block.inverse, reading) }]
}

const stepOf = (statement: hbs.AST.Statement, reading: Reading): Step[] => {
  switch (statement.type) {
    case 'ContentStatement':
      return [{ kind: 'tokens', tokens: tokensOf((statement as hbs.AST.ContentStatement).value) }]
    case 'CommentStatement':
      return []
    case 'MustacheStatement':
      return fieldStep(statement as hbs.AST.MustacheStatement, reading)
    case 'BlockStatement':
      return blockStep(statement as hbs.AST.BlockStatement, reading)
    default:
      reading.faults.push(notAllowed(statement.type === 'PartialStatement' ? '> …' : '* …'))
      return []
  }
}

/**
 * A template's source as steps that know nothing but the listed fields: what a user writes between braces is never run.
 * @param list the list inside which the source stands: a cell of a table that is repeated
 * @returns every fault, in the order of the text; steps are whole only when there is none
 */
export function readTemplate(
  source: string,
  list?: MergeList,
): { readonly steps: readonly Step[]; readonly faults: readonly TemplateFault[] } {
  const faults: TemplateFault[] = []
  if (isTooDeep(source))
    return {
      steps: [],
      faults: [
        {
          kind: 'notAllowed',
          written: '',
          message: `Conditions and lists can stand in each other ${MOST_DEPTH} deep. Write them one after the other.`,
        },
      ],
    }
  // Handlebars prints what stands between four braces as it stands, fields and all.
  if (source.includes('{{{{')) return { steps: [], faults: [notAllowed('{{ … }}')] }
  try {
    const steps = stepsOf(Handlebars.parseWithoutProcessing(source), { list, faults })
    // A field that goes over the end of its paragraph.
    return {
      steps,
      faults: faults.map((fault) => (holdsMarks(fault.message) ? unreadable(undefined) : fault)),
    }
  } catch (error) {
    return { steps: [], faults: [unreadable(error)] }
  }
}
