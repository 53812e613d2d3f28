import { expect, it } from 'vitest'

import { isServerFunction } from './serverFunctionNames'

it('knows what the screens ask for, and nothing that every object has', () => {
  expect(['form-state', 'render-list', 'table-state'].every(isServerFunction)).toBe(true)
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'schedule-publish', ''])
    expect([name, isServerFunction(name)]).toEqual([name, false])
})
