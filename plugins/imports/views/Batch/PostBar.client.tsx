'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'

import { formatDollars } from '@/domain/money/formatMoney'
import { sendAction, type Refusal } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { ButtonLink } from '@/ui/ButtonLink'

import { ProgressBar } from '../ProgressBar.client'
import { newProgressKey, useProgress } from '../useProgress.client'

type Props = {
  batch: number
  /** How many rows would be posted now, and in words: '7 rows'. */
  readyRows: number
  readyInWords: string
  /** '4 payments $5,123.00, 3 expenses $1,676.64' */
  sums: string
  /** '5 rows wait and are not posted.'; empty when none does. */
  waits: string
  /** null where it is not shown. */
  owedCents: number | null
  owedAfterCents: number | null
  /** All imports; and this one, once it is posted. */
  listHref: string
  postedHref: string
}

/** What would be posted now and what it does to what is owed; the one button that posts it. */
export const PostBar = (props: Props) => {
  const { batch, readyRows, readyInWords, sums, waits, owedCents, owedAfterCents } = props
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const [refreshing, startTransition] = useTransition()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [key, setKey] = useState<string | null>(null)
  const progress = useProgress(key)
  const busy = sending || refreshing

  const post = async () => {
    setRefusal(null)
    setSending(true)
    const own = newProgressKey()
    setKey(own)
    const sent = await sendAction(`/api/imports/${batch}/commit`, { progress: own })
    setSending(false)
    setKey(null)
    if (sent.refusal) return setRefusal(sent.refusal)
    toast.success(`${readyInWords} posted.`)
    startTransition(() => {
      router.push(props.postedHref)
      router.refresh()
    })
  }

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
              <strong>Posting {readyInWords}…</strong> All of them, or none. Stay on this page.
            </>
          ) : readyRows === 0 ? (
            <strong>Nothing is ready to post.</strong>
          ) : (
            <>
              <strong>{readyInWords} ready:</strong> {sums}
            </>
          )}
        </p>
        {busy ? (
          <ProgressBar progress={progress} />
        ) : (
          <p className="pm-caption">
            {waits}{' '}
            {owedCents === null || owedAfterCents === null
              ? null
              : `Owed in all: ${formatDollars(owedCents)} now, ${formatDollars(owedAfterCents)} after. `}
            The import can be undone whole.
          </p>
        )}
      </div>
      <div className="pm-im-bar__buttons">
        <ButtonLink href={props.listHref}>Cancel</ButtonLink>
        <button
          type="button"
          id="pm-im-post"
          className={buttonClass(true)}
          disabled={busy || readyRows === 0}
          onClick={() => void post()}
        >
          {readyRows === 0 ? 'Post' : `Post ${readyInWords}`}
        </button>
      </div>
    </div>
  )
}
