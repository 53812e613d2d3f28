'use client'

import { Button, Modal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState, type FormEvent } from 'react'

import { SIGNED_HOW_LABELS } from '@/domain/leases/signing/signatureTerms'
import { sendAction, sendForm } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { SelectInput } from '@/ui/FilterBar'

type Props = {
  document: number
  line: number
  name: string
  lease: number
  /** The day the document was made: nobody signed before. */
  made: string
  today: string
}

/** Keeps the scan among the files of the lease. @returns its id, or why not */
const keepScan = async (file: File, { name, lease }: Props): Promise<number | string> => {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify({ title: `Signed by ${name}`, lease }))
  const kept = await sendForm<{ doc: { id: number } }>('/api/documents', form)
  return kept.ok ? kept.answer.doc.id : kept.refusal.message
}

const Paper = (props: Props & { onClose: () => void }) => {
  const { document, line, name, made, today, onClose } = props
  const id = useId()
  const router = useRouter()
  const [how, setHow] = useState<'onPaper' | 'elsewhere'>('onPaper')
  const [file, setFile] = useState<File>()
  const [signedOn, setSignedOn] = useState(today)
  const [refused, setRefused] = useState<string>()
  const [sending, setSending] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!file) return setRefused('Choose the scan or the signed file.')
    setSending(true)
    const scan = await keepScan(file, props)
    const refusal =
      typeof scan === 'string'
        ? { message: scan }
        : (await sendAction(`/api/leasing/documents/${document}/signatures`, { line, how, scan, signedOn }))
            .refusal
    setSending(false)
    if (refusal) return setRefused(refusal.message)
    onClose()
    toast.success(`${name} has signed.`)
    router.refresh()
  }
  return (
    <form
      className="confirmation-modal__wrapper pm-action"
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <div className="confirmation-modal__content">
        <h1>{`${name} signed on paper or elsewhere`}</h1>
        {refused ? (
          <p className="pm-field__error" role="alert">
            {refused}
          </p>
        ) : null}
        <div className="pm-action__fields">
          <div className="pm-field">
            <label className="pm-field__label" htmlFor={`${id}-how`}>
              How
            </label>
            <SelectInput
              id={`${id}-how`}
              value={how}
              onChange={({ target }) => setHow(target.value === 'elsewhere' ? 'elsewhere' : 'onPaper')}
            >
              <option value="onPaper">{`${SIGNED_HOW_LABELS.onPaper}, scanned`}</option>
              <option value="elsewhere">{`${SIGNED_HOW_LABELS.elsewhere}, as a file`}</option>
            </SelectInput>
          </div>
          <div className="pm-field">
            <label className="pm-field__label" htmlFor={`${id}-day`}>
              Signed on
            </label>
            <input
              id={`${id}-day`}
              className="pm-input"
              type="date"
              min={made}
              max={today}
              value={signedOn}
              onChange={({ target }) => setSignedOn(target.value)}
            />
          </div>
          <div className="pm-field">
            <label className="pm-field__label" htmlFor={`${id}-file`}>
              Scan or signed file
            </label>
            <input
              id={`${id}-file`}
              type="file"
              accept="application/pdf,image/*"
              onChange={({ target }) => setFile(target.files?.[0])}
            />
          </div>
        </div>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" disabled={sending} onClick={onClose}>
          Cancel
        </Button>
        <Button size="large" type="submit" disabled={sending}>
          Keep it
        </Button>
      </div>
    </form>
  )
}

/** Takes a scan, or what was signed with another service, as the signature. */
export const SignOnPaper = (props: Props) => {
  const slug = `paper-${props.document}-${props.line}`
  const { closeModal, isModalOpen, openModal } = useModal()
  return (
    <>
      <button type="button" className={buttonClass()} onClick={() => openModal(slug)}>
        On paper or elsewhere
      </button>
      <Modal
        slug={slug}
        className="confirmation-modal"
        aria-label={`${props.name} signed on paper or elsewhere`}
      >
        {isModalOpen(slug) ? <Paper {...props} onClose={() => closeModal(slug)} /> : null}
      </Modal>
    </>
  )
}
