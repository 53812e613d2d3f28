import { expect, it } from 'vitest'

import { asksMoney } from './asksMoney'
import type { Block, Run } from './documentBlocks'
import { mergeBlocks } from './mergeBlocks'
import { SAMPLE_VALUES } from './mergeFields'
import { MOST_PAGES, pagesOf } from './pagesOf'
import { readRichText } from './readRichText'
import { readTemplate } from './readTemplate'
import { templateFaults } from './templateFaults'

const text = (...runs: string[]): Block => ({
  type: 'paragraph',
  align: 'left',
  indent: 0,
  runs: runs.map((one): Run => ({ text: one, format: 0 })),
})
const table = (columns: number, inside: readonly Block[]): Block => ({
  type: 'table',
  rows: [Array.from({ length: columns }, (_, at) => ({ head: false, blocks: at === 0 ? inside : [] }))],
})
const many = <Item>(length: number, item: Item): Item[] => Array.from({ length }, () => item)
const messages = (...blocks: Block[]) => templateFaults(blocks).map(({ message }) => message)

it.each([
  ['conditions', '{{#if pets}}'.repeat(4_000) + 'x' + '{{/if}}'.repeat(4_000)],
  ['conditions that never close', '{{#if pets}}'.repeat(20_000)],
  ['ways out of a condition', `{{#if pets}}${'{{else if pets}}x'.repeat(20_000)}{{/if}}`],
])('refuses thousands of %s in each other at once', (_, source) => {
  expect(messages(text(source))).toEqual([expect.stringContaining('30 deep')])
})

it('takes as many conditions as somebody likes beside each other', () => {
  expect(messages(...many(500, text('{{#if pets}}a{{else if monthToMonth}}b{{else}}c{{/if}}')))).toEqual([])
})

it('reads a text of nothing but open braces without trying every pair of them', () => {
  const blocks = [text('{{accounty'.repeat(39_000))]
  expect(asksMoney(blocks)).toBe(false)
  expect(templateFaults(blocks)).toHaveLength(1)
})

it.each([
  ['page breaks', many(10_000, { type: 'pageBreak' as const })],
  ['empty paragraphs', many(15_000, text())],
  ['line breaks', [text('\n'.repeat(100_000))]],
  ['letters in a narrow column', [table(16, [text('x'.repeat(60_000))])]],
])('refuses a template of thousands of pages of %s', (_, blocks) => {
  expect(messages(...blocks)).toEqual([expect.stringContaining(`some ${MOST_PAGES} pages`)])
})

it('makes no document of thousands of pages out of a short template with many repetitions', () => {
  const lists = { ...SAMPLE_VALUES.lists, 'tenants.list': many(50, { name: 'Ana' }) }
  const blocks = [
    text('{{#each tenants.list}}'),
    ...many(200, { type: 'pageBreak' as const }),
    text('{{/each}}'),
  ]
  expect(templateFaults(blocks)).toEqual([])
  expect(mergeBlocks(blocks, { ...SAMPLE_VALUES, lists })).toEqual({ ok: false, tooLong: true })
})

it('counts about as many pages as are printed', () => {
  expect(pagesOf([text('word '.repeat(20_000))])).toBeGreaterThan(30)
  expect(pagesOf([text('word '.repeat(20_000))])).toBeLessThan(60)
})

it('refuses more columns than a sheet has room for, in a table or in tables in it', () => {
  expect(messages(table(16, [text('x')]))).toEqual([])
  expect(messages(table(17, [text('x')]))).toEqual([expect.stringContaining('16 columns')])
  expect(messages(table(4, [table(5, [text('x')])]))).toEqual([expect.stringContaining('16 columns')])
})

it.each([
  ['tables', 'table', 'tablerow', 'tablecell'],
  ['lists', 'list', 'listitem', undefined],
])('refuses %s within each other without end', (_, outer, inner, cell) => {
  let node: object = { type: 'paragraph', children: [] }
  for (let depth = 0; depth < 20_000; depth += 1) {
    const children = [{ type: inner, children: cell ? [{ type: cell, children: [node] }] : [node] }]
    node = { type: outer, children }
  }
  expect(readRichText({ root: { children: [node] } })).toMatchObject({
    blocks: [],
    unknown: [expect.stringContaining('deep')],
  })
})

it('keeps the words of an item that has a list in it', () => {
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const words = (one: string) => ({ type: 'text', text: one, format: 0 })
  const list = (...children: object[]) => ({ type: 'list', listType: 'bullet', children })
  const { blocks } = readRichText({
    root: { children: [list(item(words('outer'), list(item(words('inner')))))] },
  })
  expect(blocks).toMatchObject([
    { indent: 0, runs: [{ text: 'outer' }] },
    { indent: 1, runs: [{ text: 'inner' }] },
  ])
})

it.each([
  '{{lease.rent format="x"}}',
  '{{#if pets also=1}}x{{/if}}',
  '{{#each tenants.list max=1}}x{{/each}}',
  '{{{{if pets}}}}{{x}}{{{{/if}}}}',
])('refuses %s: it would do nothing, or print braces', (source) => {
  expect(readTemplate(source).faults).toHaveLength(1)
})

it('finds a field that begins in one paragraph and ends in the next', () => {
  const answer = [expect.stringContaining('Braces do not close')]
  expect(messages(text('Rent {{lease.'), text('rent}} a month'))).toEqual(answer)
  expect(messages(text('{{#if '), text('pets}}x{{/if}}'))).toEqual(answer)
})
