import { expect, it } from 'vitest'

import { stepThrough } from './stepThrough'

function* counting(upTo: number): Generator<number, string> {
  for (let at = 1; at <= upTo; at += 1) yield at
  return 'done'
}

it('lets others in after each step, and answers what the work answers', async () => {
  let others = 0
  const another = () => {
    others += 1
    if (others < 100) setImmediate(another)
  }
  setImmediate(another)
  const told: number[] = []
  const result = await stepThrough(counting(3), (step) => {
    told.push(step)
    return Promise.resolve()
  })
  expect([result, told]).toEqual(['done', [1, 2, 3]])
  expect(others).toBeGreaterThanOrEqual(3)
  // Nobody waits for notes: others are let in all the same.
  const before = others
  await stepThrough(counting(5))
  expect(others - before).toBeGreaterThanOrEqual(5)
})
