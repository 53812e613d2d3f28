'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { createContext, useCallback, useContext, useId, useState, type ReactNode } from 'react'

import { ActionReport } from '../actions/ActionReport.client'
import { Skeleton } from '../Skeleton'
import { MailPreview } from './MailPreview'
import { leftOutInWords, type Reminded, type ReminderPreview } from './reminderAnswers'
import { useReminders } from './useReminders'

const MODAL = 'reminders'

const Opener = createContext<(reminded: Reminded) => void>(() => undefined)

/** Opens the page's one dialog for reminders. */
export const useReminderDialog = (): ((reminded: Reminded) => void) => useContext(Opener)

const mails = (count: number): string => (count === 1 ? 'the mail' : `${count} mails`)

/** A page from which reminders of rent are sent: what will go out is read before it goes. */
export const ReminderHost = ({ children }: { children: ReactNode }) => {
  const { closeModal, openModal } = useModal()
  const id = useId()
  const { state, read, send } = useReminders()
  const [reminded, setReminded] = useState<Reminded>({})
  const [index, setIndex] = useState(0)

  const open = useCallback(
    (next: Reminded) => {
      setReminded(next)
      setIndex(0)
      openModal(MODAL)
      void read(next)
    },
    [openModal, read],
  )
  const close = () => closeModal(MODAL)
  const total = state.step === 'shown' ? state.preview.total : 0

  return (
    <Opener.Provider value={open}>
      {children}
      <Modal slug={MODAL} className="confirmation-modal" aria-labelledby={`${id}-heading`}>
        {state.step === 'done' ? (
          <ActionReport id={id} lines={state.report} onClose={close} />
        ) : (
          <div className="confirmation-modal__wrapper pm-action">
            <div className="confirmation-modal__content">
              <h1 id={`${id}-heading`}>
                {state.step === 'sending' ? 'Sending reminders' : 'Send reminders of past-due rent'}
              </h1>
              {state.step === 'reading' ? <Skeleton rows={6} /> : null}
              {state.step === 'refused' ? (
                <p className="pm-field__error" role="alert">
                  {state.message}
                </p>
              ) : null}
              {state.step === 'sending' ? (
                <p role="status">
                  <progress className="pm-progress" max={state.total} value={state.done} aria-label="Sent" />
                  {state.done} of {state.total} sent. You may close this; they go on.
                </p>
              ) : null}
              {state.step === 'shown' ? (
                <Shown id={id} preview={state.preview} index={index} onShow={setIndex} />
              ) : null}
            </div>
            <div className="confirmation-modal__controls">
              <Button buttonStyle="secondary" size="large" onClick={close}>
                {state.step === 'shown' && total > 0 ? 'Cancel' : 'Close'}
              </Button>
              {state.step === 'shown' && total > 0 ? (
                <Button size="large" onClick={() => void send(reminded, total)}>
                  Send {mails(total)}
                </Button>
              ) : null}
            </div>
          </div>
        )}
      </Modal>
    </Opener.Provider>
  )
}

type ShownProps = {
  id: string
  preview: ReminderPreview
  index: number
  onShow: (index: number) => void
}

const Shown = ({ id, preview, index, onShow }: ShownProps) => {
  const shown = preview.mails[index]
  return (
    <>
      {shown ? (
        <MailPreview id={id} preview={preview} shown={shown} onShow={onShow} />
      ) : (
        <p>Nobody to remind.</p>
      )}
      {leftOutInWords(preview).map((line) => (
        <p key={line} className="pm-muted">
          {line}
        </p>
      ))}
      <p className="pm-caption">
        Each goes into the contact log. The words are set under Settings, Business, Reminders.
      </p>
    </>
  )
}
