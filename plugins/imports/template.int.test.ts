import { beforeAll, describe, expect, it } from 'vitest'

import { SHEET_KINDS } from '@/domain/imports/sheets/importKinds'
import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the template of a spreadsheet', () => {
  let app: TestPayload
  let user: User

  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'admin')
  })

  it.each(SHEET_KINDS.flatMap((kind) => (['csv', 'xlsx'] as const).map((format) => [kind, format] as const)))(
    'of %s as %s has heads that are known and no row that could be imported',
    async (kind, format) => {
      const { status, bytes } = await app.rest('GET', `/imports/template?kind=${kind}&format=${format}`, {
        user,
      })
      expect(status).toBe(200)
      const refused = await sheetImports(app, user, kind).open(
        new File([new Uint8Array(bytes)], `${kind}.${format}`),
      )
      // Of a workbook another sheet may be meant: it is asked.
      const said = [refused.body.problem?.code, refused.body.errors?.[0]?.data.code]
      expect(said).toContain('EMPTY_FILE')
    },
  )
})
