import { expect, it } from 'vitest'

import { faultOfTemplate, mergeText } from './mergeText'

const FIELDS = { tenant: 'the name', place: 'where' }

it('fills in what it names, as it is written', () => {
  const values = { tenant: 'D’Angelo & <Sons>', place: '{{tenant}}' }
  expect(mergeText('{{tenant}} of {{ place }}', values)).toEqual({
    ok: true,
    text: 'D’Angelo & <Sons> of {{tenant}}',
  })
})

it('names each field without a value, once', () => {
  expect(mergeText('{{place}} {{tenant}} {{place}}', { tenant: 'Ana', place: '' })).toEqual({
    ok: false,
    empty: ['place'],
  })
})

it('knows what is no field of its own', () => {
  expect(faultOfTemplate('Hello {{tenant}}', FIELDS)).toBeUndefined()
  expect(faultOfTemplate('{{rent}} {{tenant}} {{constructor}}', FIELDS)).toEqual({
    kind: 'unknownFields',
    fields: ['rent', 'constructor'],
  })
})

it.each([
  '{{tenant',
  '{{#if tenant}}x{{/if}}',
  '{{> other}}',
  '{{tenant.constructor}}',
  '{{lookup this "x"}}',
  '{{../tenant}}',
  '{{@root}}',
  '{{#each this}}{{this}}{{/each}}',
])('does not read %s', (template) => {
  expect(faultOfTemplate(template, FIELDS)).toMatchObject({ kind: 'unreadable' })
})
