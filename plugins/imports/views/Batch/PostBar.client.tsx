'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'

import type { BatchView } from '@/domain/imports/bank/batchView'
import { formatDollars } from '@/domain/money/formatMoney'
import { sendAction, type Refusal } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { ButtonLink } from '@/ui/ButtonLink'

import { batchHref, IMPORTS_PATH } from '../importAddress'
import { rowsInWords } from '../statusWords'

import { readySums } from './readySums'

type Props = { batch: BatchView; waiting: number }

/** What would be posted now and what it does to what is owed; the one button that posts it. */
export const PostBar = ({ batch, waiting }: Props) => {
  const { id, ready, owedCents, owedAfterCents } = batch
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const [refreshing, startTransition] = useTransition()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const busy = sending || refreshing

  const post = async () => {
    setRefusal(null)
    setSending(true)
    const sent = await sendAction(`/api/imports/${id}/commit`, {})
    setSending(false)
    if (sent.refusal) return setRefusal(sent.refusal)
    toast.success(`${rowsInWords(ready.rows)} posted.`)
    startTransition(() => {
      router.push(batchHref(id))
      router.refresh()
    })
  }

  const waitsInWords =
    waiting === 0
      ? ''
      : `${rowsInWords(waiting)} ${waiting === 1 ? 'waits and is' : 'wait and are'} not posted. `
  return (
    <div className="pm-im-bar" role="region" aria-label="Post the rows" aria-busy={busy}>
      <div>
        {refusal === null ? null : (
          <div className="pm-bad" role="alert">
            Nothing was posted. {refusal.message}
            {refusal.rows?.map((line) => (
              <span key={line} className="pm-im-bar__row">
                {line}
              </span>
            ))}
          </div>
        )}
        <p role="status">
          {busy ? (
            <>
              <strong>Posting {rowsInWords(ready.rows)}…</strong> All of them, or none. Stay on this page.
            </>
          ) : ready.rows === 0 ? (
            <strong>Nothing is ready to post.</strong>
          ) : (
            <>
              <strong>{rowsInWords(ready.rows)} ready:</strong> {readySums(ready)}
            </>
          )}
        </p>
        {busy ? (
          <span className="pm-im-progress" aria-hidden="true" />
        ) : (
          <p className="pm-caption">
            {waitsInWords}Owed in all: {formatDollars(owedCents)} now, {formatDollars(owedAfterCents)} after.
            The import can be undone whole.
          </p>
        )}
      </div>
      <div className="pm-im-bar__buttons">
        <ButtonLink href={IMPORTS_PATH}>Cancel</ButtonLink>
        <button
          type="button"
          id="pm-im-post"
          className={buttonClass(true)}
          disabled={busy || ready.rows === 0}
          onClick={() => void post()}
        >
          {ready.rows === 0 ? 'Post' : `Post ${rowsInWords(ready.rows)}`}
        </button>
      </div>
    </div>
  )
}
