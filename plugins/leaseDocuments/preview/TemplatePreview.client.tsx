'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { refusalIn } from '@/ui/actions/sendAction'
import { SelectInput } from '@/ui/FilterBar'

import { PdfFrame } from './PdfFrame.client'

import './preview.css'

const PAUSE_MS = 700

export type LeaseChoice = { id: number; label: string }

type Shown = { pdf?: Blob; message?: string }

const ask = async (body: string, signal: AbortSignal): Promise<Shown | undefined> => {
  try {
    const response = await fetch('/api/leasing/preview', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal,
    })
    if (response.ok) return { pdf: await response.blob() }
    return { message: (await refusalIn(response)).message }
  } catch {
    return signal.aborted
      ? undefined
      : { message: 'The server did not answer. The text is still here; save it, or wait a moment.' }
  }
}

/** What the text in the form prints as, a moment after the typing stops. A fault keeps the last good page beside it. */
export const TemplatePreview = ({ leases }: { leases: readonly LeaseChoice[] }) => {
  const id = useId()
  const [fields] = useAllFormFields()
  const [lease, setLease] = useState('')
  const [pdf, setPdf] = useState<Blob>()
  const [message, setMessage] = useState<string>()
  const body = JSON.stringify({
    content: fields.content?.value ?? null,
    header: fields.header?.value ?? '',
    footer: fields.footer?.value ?? '',
    initials: fields.initials?.value === true,
    ...(lease === '' ? {} : { lease: Number(lease) }),
  })
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void ask(body, asking.signal).then((shown) => {
        if (!shown) return
        setMessage(shown.message)
        if (shown.pdf) setPdf(shown.pdf)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [body])
  return (
    <section className="field-type template-preview" aria-labelledby={`${id}-heading`}>
      <div className="template-preview__head">
        <h3 id={`${id}-heading`}>Preview</h3>
        <label className="pm-field__label" htmlFor={`${id}-lease`}>
          Filled in from
        </label>
        <SelectInput id={`${id}-lease`} value={lease} onChange={({ target }) => setLease(target.value)}>
          <option value="">Sample data</option>
          {leases.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </SelectInput>
      </div>
      {message ? (
        <p className="pm-field__error" role="alert">
          {message}
        </p>
      ) : null}
      {pdf ? <PdfFrame pdf={pdf} title="Preview of the template" /> : <p className="pm-quiet">Printing…</p>}
    </section>
  )
}
