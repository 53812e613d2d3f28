'use client'

import { Button, Modal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState, type FormEvent } from 'react'

import { sendAction } from '@/ui/actions/sendAction'

import './void.css'
import { VoidChoiceField } from './VoidChoiceField.client'

type VoidDialogProps = {
  noun: string
  heading: string
  consequence: string
  isPosted: boolean
  /** Where the void is sent. */
  address: string
}

const MODAL = 'void-entry'

/** The button, and the question it asks: why, and for a posted charge what becomes of its month. */
export const VoidDialog = ({ noun, heading, consequence, isPosted, address }: VoidDialogProps) => {
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  const id = useId()
  const [reason, setReason] = useState('')
  const [choice, setChoice] = useState('replace')
  const [error, setError] = useState<string>()
  const [sending, setSending] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // The record's own form stands around this one in React, though not on the page.
    event.stopPropagation()
    if (reason.trim() === '') return setError(`Say why the ${noun} never counted.`)
    setSending(true)
    const { refusal } = await sendAction(address, { reason, ...(isPosted ? { choice } : {}) })
    setSending(false)
    if (refusal) return setError(refusal.message)
    closeModal(MODAL)
    toast.success(`The ${noun} is void.`)
    router.refresh()
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(MODAL)}>
        Void…
      </Button>
      <Modal slug={MODAL} className="confirmation-modal" aria-labelledby={`${id}-heading`}>
        <form
          className="confirmation-modal__wrapper pm-void"
          onSubmit={(event) => void submit(event)}
          noValidate
        >
          <div className="confirmation-modal__content">
            <h1 id={`${id}-heading`}>{heading}</h1>
            <p>{consequence}</p>
            {isPosted ? <VoidChoiceField choice={choice} onChoose={setChoice} /> : null}
            <div className="pm-field">
              <label className="pm-field__label" htmlFor={`${id}-reason`}>
                Reason
              </label>
              <input
                id={`${id}-reason`}
                className="pm-input"
                value={reason}
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
                aria-invalid={error !== undefined}
                aria-describedby={error === undefined ? undefined : `${id}-error`}
              />
              {error === undefined ? null : (
                <span id={`${id}-error`} className="pm-field__error" role="alert">
                  {error}
                </span>
              )}
            </div>
          </div>
          <div className="confirmation-modal__controls">
            <Button buttonStyle="secondary" size="large" disabled={sending} onClick={() => closeModal(MODAL)}>
              Keep it
            </Button>
            <Button size="large" type="submit" disabled={sending}>
              {`Void ${noun}`}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  )
}
