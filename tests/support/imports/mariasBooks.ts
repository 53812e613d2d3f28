import type { User } from '@/payload-types'
import { asUser, buildLease, buildTenant, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

/** Books since 2026 with one tenancy, Maria Ivanova's, and a manager who imports into them. */
export const mariasBooks = async (): Promise<{ app: TestPayload; user: User; account: number }> => {
  const app = await testPayload()
  const user = await asUser(app.payload, 'manager')
  await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  const tenant = await buildTenant(app.payload, { firstName: 'Maria', lastName: 'Ivanova' })
  const lease = await buildLease(app.payload, { tenants: [tenant.id] })
  return { app, user, account: idOf(lease.account) }
}
