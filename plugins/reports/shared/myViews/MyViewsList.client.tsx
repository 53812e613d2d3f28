'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'

import { LONGEST_VIEW_NAME, readViewName, savedViewKey, type SavedView } from '@/domain/reports/savedView'
import { sendAction } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { PageLink } from '@/ui/PageLink'

type Props = { report: string; path: string; query: string; views: readonly SavedView[] }

const preference = async (
  key: string,
  method: 'POST' | 'DELETE',
  value?: SavedView,
): Promise<string | null> => {
  const failed = 'The server did not keep that. Try again.'
  try {
    const response = await fetch(`/api/payload-preferences/${encodeURIComponent(key)}`, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(value ? { body: JSON.stringify({ value }) } : {}),
    })
    return response.ok ? null : failed
  } catch {
    return failed
  }
}

/** Saved views as links; the one that stands here can be renamed and deleted, and what stands here can be saved under a name. */
export const MyViewsList = ({ report, path, query, views }: Props) => {
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [naming, setNaming] = useState(false)
  const [busy, setBusy] = useState(false)
  const current = views.find((view) => view.query === query)
  useEffect(() => {
    if (naming) input.current?.select()
  }, [naming])

  /** @param send what answers why it was refused, or null */
  const change = async (send: () => Promise<string | null>, said: string) => {
    setBusy(true)
    const refused = await send()
    setBusy(false)
    if (refused !== null) return void toast.error(refused)
    setNaming(false)
    toast.success(said)
    router.refresh()
  }

  const remove = ({ name }: SavedView) =>
    void change(() => preference(savedViewKey(report, name), 'DELETE'), `‘${name}’ is deleted.`)

  const rename = async (name: string, to: string): Promise<string | null> =>
    (await sendAction('/api/reports/views/rename', { report, name, to })).refusal?.message ?? null

  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = readViewName(input.current?.value)
    if (name === undefined) return
    if (current) void change(() => rename(current.name, name), `Renamed to ‘${name}’.`)
    else
      void change(
        () => preference(savedViewKey(report, name), 'POST', { name, query }),
        `Saved as ‘${name}’.`,
      )
  }

  return (
    <nav className="pm-my-views" aria-label="My views">
      {views.map((view) => (
        <PageLink
          key={view.name}
          className="pm-link"
          href={view.query === '' ? path : `${path}?${view.query}`}
          aria-current={view === current ? 'page' : undefined}
        >
          {view.name}
        </PageLink>
      ))}
      {naming ? (
        <form className="pm-my-views__form" onSubmit={keep}>
          <label className="pm-sr-only" htmlFor={id}>
            Name of this view
          </label>
          <input
            ref={input}
            id={id}
            className="pm-input"
            placeholder="Name of this view"
            defaultValue={current?.name}
            maxLength={LONGEST_VIEW_NAME}
            required
            onKeyDown={(event) => {
              if (event.key === 'Escape') setNaming(false)
            }}
          />
          <button type="submit" className={buttonClass()} disabled={busy}>
            {current ? 'Rename' : 'Save'}
          </button>
          <button type="button" className="pm-link" onClick={() => setNaming(false)}>
            Cancel
          </button>
        </form>
      ) : current ? (
        <>
          <button type="button" className="pm-link pm-muted" onClick={() => setNaming(true)}>
            Rename<span className="pm-sr-only"> ‘{current.name}’</span>
          </button>
          <button type="button" className="pm-link pm-muted" disabled={busy} onClick={() => remove(current)}>
            Delete<span className="pm-sr-only"> ‘{current.name}’</span>
          </button>
        </>
      ) : (
        <button type="button" className="pm-link pm-muted" onClick={() => setNaming(true)}>
          Save this view
        </button>
      )}
    </nav>
  )
}
