'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useState, type FormEvent } from 'react'

import type { BatchView } from '@/domain/imports/bank/batchView'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { sendForm } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { SelectInput } from '@/ui/FilterBar'
import { Notice } from '@/ui/Notice'

import { ProgressBar } from '../ProgressBar.client'
import { newProgressKey, useProgress } from '../useProgress.client'
import { AccountChoice } from './AccountChoice.client'
import { FileDrop } from './FileDrop.client'

type Props = {
  /** What may be imported, the most frequent first. */
  kinds: readonly { kind: ImportKind; label: string }[]
  bankAccounts: readonly { id: number; label: string }[]
  /** Where all imports are, each below it by its id. */
  importsPath: string
}

/** What it is, of which account, and its file or rows pasted; sent, it is an import whose rows can be looked at. */
export const UploadForm = ({ kinds, bankAccounts, importsPath }: Props) => {
  const router = useRouter()
  const id = useId()
  const [bankAccount, setBankAccount] = useState(
    bankAccounts.length === 1 ? String(bankAccounts[0]?.id ?? '') : '',
  )
  const [kind, setKind] = useState<ImportKind>(kinds[0]?.kind ?? 'payments')
  const ofBank = kind === 'bank'
  const [file, setFile] = useState<File | null>(null)
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [sending, setSending] = useState(false)
  const [key, setKey] = useState<string | null>(null)
  const progress = useProgress(key)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      ...(ofBank && bankAccount === '' ? { bankAccount: 'Choose the account the file is of.' } : {}),
      ...(pasting && text.trim() === '' ? { text: 'Paste the rows, with the heads above them.' } : {}),
      ...(!pasting && file === null ? { file: 'Choose a file, or drop one here.' } : {}),
    }
    if (Object.keys(missing).length > 0) return setErrors(missing)
    const form = new FormData()
    form.set('kind', kind)
    if (ofBank) form.set('bankAccount', bankAccount)
    const own = newProgressKey()
    form.set('progress', own)
    if (pasting) form.set('text', text)
    else if (file) form.set('file', file)
    setErrors({})
    setSending(true)
    setKey(own)
    const sent = await sendForm<BatchView>('/api/imports', form)
    if (sent.ok) return router.push(`${importsPath}/${sent.answer.id}`)
    setSending(false)
    setKey(null)
    const { field, message } = sent.refusal
    const known = field === 'bankAccount' || field === (pasting ? 'text' : 'file') ? field : ''
    setErrors({ [known]: message })
  }

  const errorOf = (name: string) =>
    errors[name] === undefined ? null : (
      <span id={`${id}-${name}-error`} className="pm-field__error" role="alert">
        {errors[name]}
      </span>
    )

  return (
    <form className="pm-im-upload" noValidate aria-busy={sending} onSubmit={(event) => void submit(event)}>
      {errors[''] ? (
        <Notice tone="error" title="The file was not read.">
          {errors['']}
        </Notice>
      ) : null}
      <div className="pm-field">
        <label className="pm-field__label" htmlFor={`${id}-kind`}>
          What it is
        </label>
        <SelectInput
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => {
            setErrors({})
            setKind(kinds.find((known) => known.kind === event.target.value)?.kind ?? kind)
          }}
        >
          {kinds.map(({ kind: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectInput>
        {ofBank ? null : (
          <a className="pm-link" href={`/api/imports/template?kind=${kind}`} download>
            Download its template
          </a>
        )}
      </div>
      {ofBank ? (
        <AccountChoice
          bankAccounts={bankAccounts}
          value={bankAccount}
          error={errors.bankAccount}
          onChoose={setBankAccount}
        />
      ) : null}
      {pasting ? (
        <div className="pm-field">
          <label className="pm-field__label" htmlFor={`${id}-text`}>
            Rows from a spreadsheet
          </label>
          <textarea
            id={`${id}-text`}
            className="pm-input"
            rows={10}
            spellCheck={false}
            value={text}
            aria-invalid={errors.text !== undefined}
            aria-describedby={errors.text === undefined ? undefined : `${id}-text-error`}
            onChange={(event) => setText(event.target.value)}
          />
          {errorOf('text')}
        </div>
      ) : (
        <div className="pm-field">
          <FileDrop
            file={file}
            ofBank={ofBank}
            describedBy={errors.file === undefined ? undefined : `${id}-file-error`}
            onFile={(chosen) => {
              setFile(chosen)
              setErrors({})
            }}
          />
          {errorOf('file')}
        </div>
      )}
      <button
        type="button"
        className="pm-link"
        onClick={() => {
          setErrors({})
          setPasting(!pasting)
        }}
      >
        {pasting ? 'Choose a file instead' : 'Paste rows from a spreadsheet instead'}
      </button>
      <div className="pm-im-actions">
        <button type="submit" className={buttonClass(true)} disabled={sending}>
          {sending ? 'Reading…' : pasting ? 'Read the rows' : 'Read the file'}
        </button>
        <span className="pm-caption" role="status">
          {sending ? 'A large file takes a while. Stay on this page.' : ''}
        </span>
      </div>
      {sending ? <ProgressBar progress={progress} /> : null}
    </form>
  )
}
