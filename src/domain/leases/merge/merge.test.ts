import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Block } from './documentBlocks'
import { mergeBlocks } from './mergeBlocks'
import { SAMPLE_VALUES, type MergeValues } from './mergeFields'
import { readRichText } from './readRichText'
import { templateFaults } from './templateFaults'

const text = (content: string, format = 0) => ({ type: 'text', text: content, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', format: '', indent: 0, children })
const rich = (...children: object[]) => ({ root: { type: 'root', children } })

const blocksOf = (...lines: (string | object)[]): readonly Block[] =>
  readRichText(rich(...lines.map((line) => (typeof line === 'string' ? paragraph(text(line)) : line)))).blocks

const messages = (...lines: (string | object)[]) =>
  templateFaults(blocksOf(...lines)).map(({ message }) => message)
const kinds = (...lines: string[]) => templateFaults(blocksOf(...lines)).map(({ kind }) => kind)

const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if ('runs' in block) return block.runs.map((run) => run.text).join('')
    if (block.type === 'table')
      return block.rows.map((row) => row.map((cell) => wordsOf(cell.blocks).join('/')).join('|')).join('\n')
    return `[${block.type}]`
  })

const merged = (lines: (string | object)[], values: Partial<MergeValues> = {}) => {
  const blocks = blocksOf(...lines)
  expect(templateFaults(blocks)).toEqual([])
  return mergeBlocks(blocks, { ...SAMPLE_VALUES, ...values })
}
const printed = (lines: (string | object)[], values: Partial<MergeValues> = {}) => {
  const result = merged(lines, values)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return wordsOf(result.blocks)
}
const without = (name: keyof MergeValues['fields']): Partial<MergeValues> => ({
  fields: { ...SAMPLE_VALUES.fields, [name]: '' },
})

describe('a template', () => {
  it('prints what stands for its fields, and keeps the values', () => {
    const result = merged(['{{tenants.names}} pay {{lease.rent}} ({{ lease.rentInWords }}).'])
    expect(result).toMatchObject({
      ok: true,
      used: {
        'tenants.names': 'Thị Hoa Jørgensen and Łukasz Wójcik',
        'lease.rent': '$750.00',
        'lease.rentInWords': 'seven hundred fifty dollars',
      },
    })
  })

  it('never reads a value as a field', () => {
    const fields = { ...SAMPLE_VALUES.fields, 'lease.otherTerms': '{{lease.rent}} {{/if}} \\{{' }
    expect(printed(['Terms: {{lease.otherTerms}}'], { fields })).toEqual([
      'Terms: {{lease.rent}} {{/if}} \\{{',
    ])
  })

  it('leaves no gap where a condition or a list stood in a line of its own', () => {
    const lines = ['{{#if pets}}', 'Pets: {{lease.petPolicy}}', '{{else}}', 'No pets.', '{{/if}}', '', 'End']
    expect(printed(lines)).toEqual(['Pets: Tenant may keep 1 cat.', '', 'End'])
    expect(printed(lines, { conditions: { ...SAMPLE_VALUES.conditions, pets: false } })).toEqual([
      'No pets.',
      '',
      'End',
    ])
    expect(printed(['{{#each tenants.list}}', '{{name}}, {{phone}}', '{{/each}}'])).toEqual([
      'Thị Hoa Jørgensen, (937) 555-0134',
      'Łukasz Wójcik, (937) 555-0178',
    ])
  })

  it('puts what stands between into a line, with @last and unless', () => {
    const line = '{{#each tenants.list}}{{name}}{{#unless @last}}; {{/unless}}{{/each}}.'
    expect(printed([line])).toEqual(['Thị Hoa Jørgensen; Łukasz Wójcik.'])
  })

  it('names each field without a value that it comes to, and no other', () => {
    const lines = ['{{lease.end}} {{lease.end}} {{#if lease.petPolicy}}{{lease.petPolicy}}{{/if}}']
    expect(merged(lines, without('lease.petPolicy'))).toMatchObject({ ok: true })
    expect(merged(lines, without('lease.end'))).toEqual({ ok: false, missing: ['lease.end'] })
    const lists = { ...SAMPLE_VALUES.lists, 'tenants.list': [{ name: 'Ana', email: '', phone: '' }] }
    expect(merged(['{{#each tenants.list}}{{this.email}}{{/each}}'], { lists })).toEqual({
      ok: false,
      missing: ['tenants.list.1.email'],
    })
  })

  it('keeps bold words bold, also where a field is half of them', () => {
    const line = paragraph(text('Rent: {{lease.', 1), text('rent}} a month'))
    const result = merged([line])
    expect(result).toMatchObject({
      blocks: [
        {
          runs: [
            { text: 'Rent: ', format: 1 },
            { text: '$750.00', format: 1, filled: true },
            { text: ' a month', format: 1 },
          ],
        },
      ],
    })
  })

  it('fills the cells of a table, repeated with its list', () => {
    const cell = (line: string) => ({ type: 'tablecell', headerState: 0, children: [paragraph(text(line))] })
    const table = {
      type: 'table',
      children: [{ type: 'tablerow', children: [cell('{{name}}'), cell('{{today}}')] }],
    }
    expect(printed(['{{#each tenants.list}}', table, '{{/each}}'])).toEqual([
      'Thị Hoa Jørgensen|April 13, 2026',
      'Łukasz Wójcik|April 13, 2026',
    ])
    expect(messages(table)).toEqual(['There is no field {{name}}. Choose one from the list of fields.'])
  })

  it('keeps lists, headings, breaks and signatures, and names what has no place in a document', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const read = readRichText(
      rich(
        { type: 'heading', tag: 'h1', format: 'center', children: [text('Lease')] },
        {
          type: 'list',
          listType: 'number',
          start: 3,
          children: [
            item(text('One')),
            item({ type: 'list', listType: 'bullet', children: [item(text('a'))] }),
          ],
        },
        { type: 'block', fields: { blockType: 'signatures' } },
        { type: 'block', fields: { blockType: 'video' } },
        { type: 'upload', value: 3 },
      ),
    )
    expect(read.unknown).toEqual(['video', 'upload'])
    expect(read.blocks).toMatchObject([
      { type: 'heading', level: 1, align: 'center' },
      { type: 'listItem', ordered: true, start: 3, indent: 0 },
      { type: 'listItem', ordered: false, indent: 1 },
      { type: 'signatures' },
    ])
  })

  it('is cut off where it would print more than any lease has', () => {
    const fields = { ...SAMPLE_VALUES.fields, 'lease.otherTerms': 'word '.repeat(5_000) }
    expect(merged(['{{lease.otherTerms}}'], { fields })).toMatchObject({ ok: true })
    const many = '{{lease.otherTerms}}'.repeat(20)
    expect(merged([many], { fields })).toEqual({ ok: false, tooLong: true })
  })
})

describe('a template is refused', () => {
  it('naming every unknown field, each once', () => {
    expect(messages('{{tenant}} {{lease.rnet}}', '{{#if cats}}{{lease.rnet}}{{/if}}')).toEqual([
      'There is no field {{tenant}}. Choose one from the list of fields.',
      'There is no field {{lease.rnet}}. Choose one from the list of fields.',
      'There is no field {{cats}}. Choose one from the list of fields.',
    ])
  })

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{lease.constructor.constructor}}',
    '{{#each constructor}}{{/each}}',
    '{{#if toString}}{{/if}}',
    '{{tenants.list.0.name}}',
    '{{name}}',
  ])('for %s, as for any field there is not', (source) => {
    expect(kinds(source)).toEqual(['unknownField'])
  })

  it.each([
    ['{{lookup this "constructor"}}', 'unknownHelper'],
    ['{{#with lease}}{{/with}}', 'unknownHelper'],
    ['{{log lease.rent}}', 'unknownHelper'],
    ['{{> partial}}', 'notAllowed'],
    ['{{#*inline "x"}}{{/inline}}', 'notAllowed'],
    ['{{../today}}', 'notAllowed'],
    ['{{@root.today}}', 'notAllowed'],
    ['{{"today"}}', 'notAllowed'],
    ['{{this}}', 'notAllowed'],
    ['{{#if (lookup today)}}{{/if}}', 'notAllowed'],
    ['{{#each tenants.list}}{{#each tenants.list}}{{/each}}{{/each}}', 'notAllowed'],
    ['{{#if pets}}', 'unreadable'],
    ['{{/if}}', 'unreadable'],
    ['{{tenants.names', 'unreadable'],
    ['{{}}', 'unreadable'],
  ])('for %s: %s', (source, kind) => {
    expect(kinds(source)).toEqual([kind])
  })

  it('in words for what is torn', () => {
    expect(messages('{{#if pets}}a{{/each}}')).toEqual([
      '{{#if}} is closed by {{/each}}. Close it by {{/if}}.',
    ])
  })

  it('or read, whatever is typed, without an error of its own', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '#if ',
      '/if',
      'pets',
      'today',
      'x',
      '#each tenants.list',
      '/each',
      '\n',
      ' ',
      '\\',
      '}}}',
      '{{{',
      '~',
      '@',
      '../',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const blocks = blocksOf(pieces.join(''), pieces.reverse().join(''))
        const faults = templateFaults(blocks)
        if (faults.length > 0) return
        expect(mergeBlocks(blocks, SAMPLE_VALUES)).toMatchObject({ ok: true })
      }),
    )
  })
})
