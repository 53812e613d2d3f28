import { Link } from '@payloadcms/ui'
import { Fragment } from 'react'

import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { Section } from '@/ui/Section'

type Kind = { kind: ImportKind; label: string }

type FilesProps = {
  kinds: readonly Kind[]
  addressOf: (kind: ImportKind) => string
  /** What a screen reader says of the files beside their kind. */
  what: string
}

/** A file of each kind of spreadsheet, in both formats. */
const Files = ({ kinds, addressOf, what }: FilesProps) => (
  <ul className="pm-im-templates">
    {kinds.map(({ kind, label }) => (
      <li key={kind}>
        {label}:{' '}
        {(['csv', 'xlsx'] as const).map((format) => (
          <Fragment key={format}>
            <a
              className="pm-link"
              href={`${addressOf(kind)}format=${format}`}
              aria-label={`${label}${what} as ${format.toUpperCase()}`}
              download
            >
              {format.toUpperCase()}
            </a>{' '}
          </Fragment>
        ))}
      </li>
    ))}
  </ul>
)

type Props = {
  kinds: readonly Kind[]
  /** Whether whoever asks may download what is recorded. */
  mayExport: boolean
}

const sheets = (kinds: readonly Kind[]) => kinds.filter(({ kind }) => kind !== 'bank')

/** What can be read, and empty tables to fill in. */
export const Templates = ({ kinds, mayExport }: Props) => (
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
      <Files kinds={sheets(kinds)} addressOf={(kind) => `/api/imports/template?kind=${kind}&`} what="" />
    </Section>
    {mayExport ? (
      <Section title="What is recorded">
        <p className="pm-im-hint">In the same columns. Imported again, it adds nothing.</p>
        <Files kinds={sheets(kinds)} addressOf={(kind) => `/api/exports/${kind}?`} what=", as recorded," />
      </Section>
    ) : null}
    <Section title="One row only?">
      <ul className="pm-im-templates">
        <li>
          <Link className="pm-link" href="/admin/collections/payments/create" prefetch={false}>
            Record a payment
          </Link>
        </li>
        <li>
          <Link className="pm-link" href="/admin/collections/expenses/create" prefetch={false}>
            Add an expense
          </Link>
        </li>
      </ul>
    </Section>
  </aside>
)
