import { Fragment } from 'react'

import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

type Props = { kinds: readonly { kind: ImportKind; label: string }[] }

/** What can be read, and empty tables to fill in. */
export const Templates = ({ kinds }: Props) => (
  <aside>
    <Section title="What can be read">
      <dl className="pm-im-formats">
        <dt>CSV, TSV</dt>
        <dd>of any bank, whatever stands above and below its rows</dd>
        <dt>XLSX</dt>
        <dd>you choose the sheet</dd>
        <dt>OFX, QFX, QIF</dt>
        <dd>as ‘Quicken’ or ‘Money’ downloads are called</dd>
      </dl>
    </Section>
    <Section title="Templates">
      <p className="pm-im-hint">An empty table with the right heads, to fill in a spreadsheet.</p>
      <ul className="pm-im-templates">
        {kinds
          .filter(({ kind }) => kind !== 'bank')
          .map(({ kind, label }) => (
            <li key={kind}>
              {label}:{' '}
              {(['csv', 'xlsx'] as const).map((format) => (
                <Fragment key={format}>
                  <a
                    className="pm-link"
                    href={`/api/imports/template?kind=${kind}&format=${format}`}
                    aria-label={`${label} as ${format.toUpperCase()}`}
                    download
                  >
                    {format.toUpperCase()}
                  </a>{' '}
                </Fragment>
              ))}
            </li>
          ))}
      </ul>
    </Section>
    <Section title="One row only?">
      <ul className="pm-im-templates">
        <li>
          <PageLink className="pm-link" href="/admin/collections/payments/create">
            Record a payment
          </PageLink>
        </li>
        <li>
          <PageLink className="pm-link" href="/admin/collections/expenses/create">
            Add an expense
          </PageLink>
        </li>
      </ul>
    </Section>
  </aside>
)
