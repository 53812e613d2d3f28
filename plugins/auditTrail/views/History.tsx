import type { DocumentViewServerProps } from 'payload'

import type { TrailTerms } from '@/domain/auditTrail/columnTerms'
import { TRAIL_OPERATION_LABELS, TRAIL_SOURCE_LABELS } from '@/domain/auditTrail/trailTerms'
import { instantInWords } from '@/domain/calendar/instantInWords'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { EmptyState } from '@/ui/EmptyState'
import { Section } from '@/ui/Section'
import { RECORD_WORDS } from '@/ui/lists/recordWords'
import { Page } from '@/ui/Page'
import { readerOf } from '@/ui/reader'

import { recordTrail, type TrailRow } from '../queries/recordTrail'
import { ChangeLines } from './ChangeLines'
import { trailTerms } from './trailTerms'

type ChangeProps = { row: TrailRow; terms: TrailTerms }

const Change = ({ row, terms }: ChangeProps) => (
  <tr>
    <td className="when pm-nowrap">{instantInWords(row.at, terms.timeZone)}</td>
    <td className="who">
      {row.person?.name ?? TRAIL_SOURCE_LABELS[row.source]}
      {row.person ? <span className="sub">{TRAIL_SOURCE_LABELS[row.source]}</span> : null}
    </td>
    <td className="what">
      <b>{TRAIL_OPERATION_LABELS[row.operation]}</b>
      {row.reason ? <span className="sub">{row.reason}</span> : null}
    </td>
    <td className="changes">
      <ChangeLines change={row} terms={terms} />
    </td>
  </tr>
)

/** The tab 'History' of a record: who changed what, when, from where and why. */
export const History = async ({ doc, initPageResult, routeSegments }: DocumentViewServerProps) => {
  const { req, collectionConfig } = initPageResult
  const reader = await readerOf(req.payload)
  const ofDoc = doc?.id as number | string | undefined
  const id = ofDoc ?? routeSegments?.[2]
  if (!collectionConfig || !can(personOf(reader), 'auditTrail.record') || id === undefined) return null
  const rows = await recordTrail(req, collectionConfig.slug, String(id), personOf(reader))
  const terms = await trailTerms(
    req.payload,
    collectionConfig,
    rows.map(({ changes }) => changes),
  )
  return (
    <Page
      crumbs={[
        {
          label: RECORD_WORDS[collectionConfig.slug]?.plural ?? collectionConfig.slug,
          url: `/collections/${collectionConfig.slug}`,
        },
        { label: 'Record', url: `/collections/${collectionConfig.slug}/${id}` },
        { label: 'History' },
      ]}
    >
      <Section title="History" aside={<span className="pm-muted">newest first</span>}>
        {rows.length === 0 ? (
          <EmptyState title="Nothing was changed yet" />
        ) : (
          <table className="pm-table pm-table--cards pm-history">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
                <th scope="col">Changes</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Change key={row.id} row={row} terms={terms} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </Page>
  )
}
