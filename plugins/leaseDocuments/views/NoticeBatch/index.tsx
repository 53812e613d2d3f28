import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { NOTICE_STATUS_LABELS, type NoticeStatus } from '@/domain/leases/notices/noticeStatus'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { readId } from '@/lib/parameters/readId'
import type { Action } from '@/ui/actions/action'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { ButtonLink } from '@/ui/ButtonLink'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { PageLink } from '@/ui/PageLink'
import { Screen } from '@/ui/Screen'
import { StatusPill, type StatusTone } from '@/ui/StatusPill'

import { noticeProgress, type NoticeProgress } from '../../operations/noticeProgress'
import { PILE } from '../../operations/printNotices'
import { Progress } from './Progress.client'

import '../Notices/notices.css'

const TONES: Readonly<Record<NoticeStatus, StatusTone>> = { waiting: 'plain', made: 'good', failed: 'bad' }

const againAction = (batch: number, count: number): Action => ({
  heading: 'Make what was not made?',
  intro: `${count === 1 ? 'One notice is' : `${count} notices are`} tried again. Those that are made stay as they are.`,
  fields: [],
  address: `/api/leasing/notices/${batch}/again`,
  fixed: {},
  submit: 'Try again',
  done: 'They are being made.',
})

/** One file to print, or one for each hundred. */
const PrintLinks = ({ batch, made }: { batch: number; made: number }) => {
  const piles = Math.ceil(made / PILE)
  return Array.from({ length: piles }, (_, index) => {
    const [first, last] = [index * PILE + 1, Math.min(made, (index + 1) * PILE)]
    return (
      <ButtonLink
        key={first}
        href={`/api/leasing/notices/${batch}/print?pile=${index + 1}`}
        primary={index === 0}
      >
        {piles === 1 ? 'Print all' : `Print ${first} to ${last}`}
      </ButtonLink>
    )
  })
}

const Mails = ({ mails }: Pick<NoticeProgress, 'mails'>) =>
  mails && mails.report.length > 0 ? (
    <Notice tone="plain" icon="check" title={mails.report[0] ?? ''}>
      {mails.report.slice(1).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  ) : null

/** How far are they, and where is each? One batch of notices. */
export const NoticeBatchView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const id = readId(params?.segments?.[1] ?? '')
  if (!can(personOf(req.user), 'leases.documents') || id === undefined) notFound()
  const progress = await noticeProgress(req, id).catch(() => notFound())
  const { batch, rows, total, waiting, made, failed, mails } = progress
  const by = typeof batch.addedBy === 'object' ? batch.addedBy?.name : undefined
  const sub = [by, `${made} of ${total} made`].filter(Boolean).join(' · ')
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <Page crumbs={[{ label: 'Notices', url: '/notices' }, { label: longDay(dayFromInstant(batch.day)) }]}>
          <PageHead
            title={batch.title}
            sub={sub}
            actions={
              <>
                {failed.length > 0 && waiting === 0 ? (
                  <ActionButton action={againAction(id, failed.length)} label="Try again…" />
                ) : null}
                <PrintLinks batch={id} made={made} />
              </>
            }
          />
          <Progress
            key={`${waiting}`}
            batch={id}
            initial={{ total, waiting, mails: mails && { total: mails.total, waiting: mails.waiting } }}
          />
          <Mails mails={mails} />
          <table className="pm-table pm-table--cards">
            <thead>
              <tr>
                <th scope="col">Unit and tenants</th>
                <th scope="col">State</th>
                <th scope="col">Document</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ lease, place, status, why, file }) => (
                <tr key={lease}>
                  <th scope="row">
                    <PageLink className="pm-link" href={`/admin/leases/${lease}/documents`}>
                      {place}
                    </PageLink>
                  </th>
                  <td>
                    <StatusPill tone={TONES[status]}>{NOTICE_STATUS_LABELS[status]}</StatusPill>
                    {why ? <span className="sub">{why}</span> : null}
                  </td>
                  <td>
                    {file === null ? (
                      '–'
                    ) : (
                      <a className="pm-link" href={`/api/documents/file/${encodeURIComponent(file)}`}>
                        Open
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Page>
      </ActionHost>
    </Screen>
  )
}
