import { Fragment } from 'react'

import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

type Kind = { kind: ImportKind; label: string }

type FilesProps = Kind & {
  address: string
  /** What a screen reader says of the files beside their kind. */
  what: string
}

/** A file in both formats. */
const Files = ({ label, address, what }: FilesProps) => (
  <td className="files">
    {(['csv', 'xlsx'] as const).map((format) => (
      <Fragment key={format}>
        <a
          className="pm-link"
          href={`${address}format=${format}`}
          aria-label={`${label}${what} as ${format.toUpperCase()}`}
          download
        >
          {format.toUpperCase()}
        </a>{' '}
      </Fragment>
    ))}
  </td>
)

type Props = {
  kinds: readonly Kind[]
  /** Whether whoever asks may download what is recorded. */
  mayExport: boolean
}

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
      <p className="pm-im-hint">
        {mayExport
          ? 'Empty, with the right heads; or with what is recorded, which adds nothing when it is imported again.'
          : 'An empty table with the right heads, to fill in a spreadsheet.'}
      </p>
      <table className="pm-im-files">
        <thead>
          <tr>
            <th scope="col">
              <span className="pm-sr-only">What it holds</span>
            </th>
            <th scope="col">Empty</th>
            {mayExport ? <th scope="col">As recorded</th> : null}
          </tr>
        </thead>
        <tbody>
          {kinds
            .filter(({ kind }) => kind !== 'bank')
            .map((one) => (
              <tr key={one.kind}>
                <th scope="row">{one.label}</th>
                <Files {...one} address={`/api/imports/template?kind=${one.kind}&`} what="" />
                {mayExport ? (
                  <Files {...one} address={`/api/exports/${one.kind}?`} what=", as recorded," />
                ) : null}
              </tr>
            ))}
        </tbody>
      </table>
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
