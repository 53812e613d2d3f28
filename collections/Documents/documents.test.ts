import path from 'node:path'

import { expect, it } from 'vitest'

import { Documents } from './index'

it('keeps files in the folder of the data, beside the database', () => {
  const staticDir = path.join(path.resolve(process.env.DATA_DIR ?? '.data'), 'media')
  expect(Documents.upload).toMatchObject({ staticDir })
})
