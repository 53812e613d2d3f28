import { expect, it } from 'vitest'

import { groupsOf } from './groups'

const step = (name: string, beside = false) => ({ name, beside })
const groupNames = (...steps: ReturnType<typeof step>[]) =>
  groupsOf(steps).map(({ first, beside }) => [first, ...beside].map(({ name }) => name))

it('puts steps beside the one before them', () => {
  const steps = [step('unit'), step('int'), step('quiet', true), step('s3', true), step('build')]
  expect(groupNames(...steps)).toEqual([['unit'], ['int', 'quiet', 's3'], ['build']])
})

it('begins with any step: the one beside which it would run may not have been asked for', () => {
  expect(groupNames(step('s3', true))).toEqual([['s3']])
  expect(groupNames()).toEqual([])
})
