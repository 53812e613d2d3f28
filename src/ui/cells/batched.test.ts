import { expect, it } from 'vitest'

import { batched } from './batched'

const counting = () => {
  const asked: number[][] = []
  const double = batched<number, number>(async (keys) => {
    asked.push([...keys])
    return new Map(keys.filter((key) => key > 0).map((key) => [key, key * 2]))
  })
  return { asked, double }
}

it('asks once for all keys of one moment, each key once', async () => {
  const { asked, double } = counting()
  expect(await Promise.all([double(1), double(2), double(1)])).toEqual([2, 4, 2])
  expect(asked).toEqual([[1, 2]])
})

it('asks again later', async () => {
  const { asked, double } = counting()
  await double(1)
  await double(1)
  expect(asked).toEqual([[1], [1]])
})

it('leaves a key without an answer undefined', async () => {
  const { double } = counting()
  expect(await double(-1)).toBeUndefined()
})
