'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'

import { savedViewKey, type SavedView } from '@/domain/reports/savedView'
import { buttonClass } from '@/ui/buttonClass'
import { PageLink } from '@/ui/PageLink'

type Props = { report: string; path: string; query: string; views: readonly SavedView[] }

const LONGEST_NAME = 60

const preference = async (key: string, method: 'POST' | 'DELETE', value?: SavedView): Promise<boolean> => {
  try {
    const response = await fetch(`/api/payload-preferences/${encodeURIComponent(key)}`, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(value ? { body: JSON.stringify({ value }) } : {}),
    })
    return response.ok
  } catch {
    return false
  }
}

/** Saved views as links; the one that stands here can be deleted, and what stands here can be saved under a name. */
export const MyViewsList = ({ report, path, query, views }: Props) => {
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [naming, setNaming] = useState(false)
  const [busy, setBusy] = useState(false)
  const current = views.find((view) => view.query === query)
  useEffect(() => {
    if (naming) input.current?.focus()
  }, [naming])

  const change = async (name: string, method: 'POST' | 'DELETE', said: string) => {
    setBusy(true)
    const value = method === 'POST' ? { name, query } : undefined
    const done = await preference(savedViewKey(report, name), method, value)
    setBusy(false)
    if (!done) return void toast.error('The server did not keep that. Try again.')
    setNaming(false)
    toast.success(said)
    router.refresh()
  }

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = (input.current?.value ?? '').trim().replaceAll(/\s+/g, ' ')
    if (name !== '') void change(name, 'POST', `Saved as ‘${name}’.`)
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
        <form className="pm-my-views__form" onSubmit={save}>
          <label className="pm-sr-only" htmlFor={id}>
            Name of this view
          </label>
          <input
            ref={input}
            id={id}
            className="pm-input"
            placeholder="Name of this view"
            maxLength={LONGEST_NAME}
            required
            onKeyDown={(event) => {
              if (event.key === 'Escape') setNaming(false)
            }}
          />
          <button type="submit" className={buttonClass()} disabled={busy}>
            Save
          </button>
          <button type="button" className="pm-link" onClick={() => setNaming(false)}>
            Cancel
          </button>
        </form>
      ) : current ? (
        <button
          type="button"
          className="pm-link pm-muted"
          disabled={busy}
          onClick={() => void change(current.name, 'DELETE', `‘${current.name}’ is deleted.`)}
        >
          Delete ‘{current.name}’
        </button>
      ) : (
        <button type="button" className="pm-link pm-muted" onClick={() => setNaming(true)}>
          Save this view
        </button>
      )}
    </nav>
  )
}
