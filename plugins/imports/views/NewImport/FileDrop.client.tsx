'use client'

import { useId, useState, type DragEvent } from 'react'

type Props = {
  file: File | null
  /** A bank's file, or a spreadsheet. */
  ofBank: boolean
  /** The id of what is wrong with it. */
  describedBy: string | undefined
  onFile: (file: File | null) => void
}

const SPREADSHEETS = '.csv,.tsv,.txt,.xlsx'
const BANK_FILES = `${SPREADSHEETS},.ofx,.qfx,.qif`

const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-US')} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`

/** A place to drop a file; the file input in it does the same from the keyboard. */
export const FileDrop = ({ file, ofBank, describedBy, onFile }: Props) => {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0] ?? null)
  }
  return (
    <div
      className={`pm-im-drop${over ? ' is-over' : ''}`}
      onDragOver={(event) => {
        // Without this the browser opens the file in place of the page.
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>
        <b>{file ? file.name : ofBank ? 'Drop the bank’s file here' : 'Drop the spreadsheet here'}</b>
        <span className="pm-caption">
          {file ? sizeInWords(file.size) : ofBank ? 'CSV, TSV, XLSX, OFX, QFX or QIF' : 'CSV, TSV or XLSX'}
        </span>
      </label>
      <input
        id={id}
        type="file"
        accept={ofBank ? BANK_FILES : SPREADSHEETS}
        aria-invalid={describedBy !== undefined}
        aria-describedby={describedBy}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
    </div>
  )
}
