'use client'

import { Button, Modal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import {
  createContext,
  useCallback,
  useContext,
  useId,
  useState,
  type FormEvent,
  type ReactNode,
} from 'react'

import { parseMoney } from '@/domain/money/parseMoney'

import { partsOf, type SplitLine, type WrongLine } from '../split/splitLines'
import { readFields, type Action, type ChosenAccount } from './action'
import { ActionFields } from './ActionFields.client'
import { ActionReport } from './ActionReport.client'
import { saveFile } from './saveFile'
import { sendAction } from './sendAction'
import { SplitParts } from './SplitParts.client'

const MODAL = 'action'

const Opener = createContext<(action: Action) => void>(() => undefined)

/** Opens the page's one dialog for an action. */
export const useActions = (): ((action: Action) => void) => useContext(Opener)

const typedAtFirst = ({ fields }: Action): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']))

/** What of the whole can be read; nothing where it cannot. */
const centsOf = (text: string | undefined): number => {
  const parsed = parseMoney(text ?? '')
  return parsed.ok ? parsed.cents : 0
}

/** A page whose parts open one dialog: what is asked and where it is sent comes from the server as an `Action`. */
export const ActionHost = ({ children }: { children: ReactNode }) => {
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  const id = useId()
  const [action, setAction] = useState<Action>()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [account, setAccount] = useState<ChosenAccount | null>(null)
  const [lines, setLines] = useState<readonly SplitLine[]>([])
  const [wrongLine, setWrongLine] = useState<WrongLine | null>(null)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [standing, setStanding] = useState<readonly string[]>([])
  const [report, setReport] = useState<readonly string[]>([])
  const [sending, setSending] = useState(false)
  const wholeCents = centsOf(typed.amountCents)

  const open = useCallback(
    (next: Action) => {
      setAction(next)
      setTyped(typedAtFirst(next))
      setAccount(null)
      setLines([])
      setWrongLine(null)
      setErrors({})
      setStanding([])
      setReport([])
      openModal(MODAL)
    },
    [openModal],
  )

  const type = (name: string, text: string) => {
    setTyped((before) => ({ ...before, [name]: text }))
    // What was wrong with what stood there says nothing of what stands there now.
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => field !== name)))
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A record's own form may stand around this one in React, though not on the page.
    event.stopPropagation()
    if (!action) return
    const read = readFields(action.fields, typed)
    if (!read.ok) return setErrors(read.errors)
    const split = lines.length > 0 ? partsOf(wholeCents, lines, 'payment') : undefined
    if (split && !split.ok) return setWrongLine(split)
    setWrongLine(null)
    setSending(true)
    const parts = split?.parts.map(({ account, type, cents }) => ({ account, type, amountCents: cents }))
    const asked = { ...action.fixed, ...read.body, ...(parts ? { parts } : {}) }
    const sent = action.file ? await saveFile(action.address, asked) : await sendAction(action.address, asked)
    setSending(false)
    if (sent.refusal) {
      const { refusal } = sent
      setStanding(refusal.rows ?? [])
      const known = action.fields.some(({ name }) => name === refusal.field)
      return setErrors({ [known && refusal.field ? refusal.field : '']: refusal.message })
    }
    if (sent.report.length > 0) setReport(sent.report)
    else {
      closeModal(MODAL)
      toast.success([action.done, ...sent.notes].join(' '))
    }
    if (sent.next) router.push(sent.next)
    else router.refresh()
  }

  return (
    <Opener.Provider value={open}>
      {children}
      <Modal slug={MODAL} className="confirmation-modal" aria-labelledby={`${id}-heading`}>
        {report.length > 0 ? (
          <ActionReport id={id} lines={report} onClose={() => closeModal(MODAL)} />
        ) : action ? (
          <form
            className="confirmation-modal__wrapper pm-action"
            onSubmit={(event) => void submit(event)}
            noValidate
          >
            <div className="confirmation-modal__content">
              <h1 id={`${id}-heading`}>{action.heading}</h1>
              {action.intro ? <p>{action.intro}</p> : null}
              {errors[''] ? (
                <p className="pm-field__error" role="alert">
                  {errors['']}
                </p>
              ) : null}
              {standing.length > 0 ? (
                <ul className="pm-action__rows">
                  {standing.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ) : null}
              <div className="pm-action__fields">
                <ActionFields
                  id={id}
                  fields={action.fields}
                  typed={typed}
                  errors={errors}
                  onType={type}
                  account={account}
                  onAccount={(name, chosen) => {
                    setAccount(chosen)
                    type(name, chosen === null ? '' : String(chosen.account))
                  }}
                />
              </div>
              {action.split ? (
                <SplitParts
                  account={action.split.account ?? account}
                  wholeCents={wholeCents}
                  lines={lines}
                  wrong={wrongLine}
                  onChange={setLines}
                />
              ) : null}
            </div>
            <div className="confirmation-modal__controls">
              <Button
                buttonStyle="secondary"
                size="large"
                disabled={sending}
                onClick={() => closeModal(MODAL)}
              >
                Cancel
              </Button>
              <Button size="large" type="submit" disabled={sending}>
                {action.submit}
              </Button>
            </div>
          </form>
        ) : null}
      </Modal>
    </Opener.Provider>
  )
}
