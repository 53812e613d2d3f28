import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { AccountTenant } from '../../queries/accountFacts'

/** Who shares the account, and how to reach them. */
export const TenantsBox = ({ tenants }: { tenants: readonly AccountTenant[] }) => (
  <Section title="Tenants on this account">
    <ul className="pm-people">
      {tenants.map(({ id, name, phone, email }) => (
        <li key={id}>
          <PageLink href={`/admin/collections/tenants/${id}`}>{name}</PageLink>
          <span className="pm-caption">
            {phone ? <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> : null}
            {phone && email ? ' · ' : null}
            {email ? <a href={`mailto:${email}`}>{email}</a> : null}
            {phone || email ? null : 'no phone or e-mail yet'}
          </span>
        </li>
      ))}
    </ul>
  </Section>
)
