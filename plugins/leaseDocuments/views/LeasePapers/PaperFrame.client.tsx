'use client'

import { useEffect, useState } from 'react'

import type { Document } from '@/payload-types'

import { PdfFrame } from '../../preview/PdfFrame.client'

/** The newest document itself. */
export const PaperFrame = ({ file, title }: { file: number | Document; title: string }) => {
  const url = typeof file === 'object' ? file.url : undefined
  const [pdf, setPdf] = useState<Blob>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!url) return
    let stands = true
    fetch(url, { credentials: 'include' })
      .then((response) => (response.ok ? response.blob() : Promise.reject(new Error(response.statusText))))
      .then((blob) => {
        if (stands) setPdf(blob)
      })
      .catch(() => {
        if (stands) setFailed(true)
      })
    return () => {
      stands = false
    }
  }, [url])
  if (failed)
    return (
      <p className="pm-field__error">The file cannot be read at the moment. Try again in a few minutes.</p>
    )
  return (
    <div className="paper-frame">
      {pdf ? <PdfFrame pdf={pdf} title={title} /> : <p>Loading…</p>}
      {url ? (
        <p className="paper-frame__links">
          <a className="pm-link" href={url}>
            Open
          </a>
          <a className="pm-link" href={url} download>
            Download
          </a>
        </p>
      ) : null}
    </div>
  )
}
