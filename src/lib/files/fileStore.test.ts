import { expect, it } from 'vitest'

import { storageUnavailable } from './fileStore'

const failedWith = (code: string): Error => Object.assign(new Error('no'), { code })

it.each([
  ['ENOSPC', /is full\. Nothing was saved\. Tell whoever runs the server/],
  ['EROFS', /can only be read\. Nothing was saved/],
  ['EACCES', /is closed to the server\. Nothing was saved/],
  ['ECONNREFUSED', /does not answer\. Nothing was saved\. Try again in a few minutes/],
])('a place that fails with %s says what helps, and its reason to the log', (reason, sentence) => {
  const { code, details, message } = storageUnavailable(failedWith(reason))
  expect({ code, details }).toEqual({ code: 'STORAGE_UNAVAILABLE', details: { reason } })
  expect(message).toMatch(sentence)
})
