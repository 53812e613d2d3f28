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

import { readFields, type Action } from './action'
import { ActionFields } from './ActionFields.client'
import { ActionReport } from './ActionReport.client'
import { saveFile } from './saveFile'
import { sendAction } from './sendAction'
import { SplitParts, type TypedPart } from './SplitParts.client'

const MODAL = 'action'

const Opener = createContext<(action: Action) => void>(() => undefined)

/** Opens the page's one dialog for an action. */
export const useActions = (): ((action: Action) => void) => useContext(Opener)

const typedAtFirst = ({ fields }: Action): Record<string, string> =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']))

/** The parts as they are sent; amounts that cannot be read are refused by the server, by name. */
const partsOf = (parts: readonly TypedPart[]) =>
  parts.map(({ type, account, amount }) => {
    const parsed = parseMoney(amount)
    return {
      type,
      ...(account ? { account: Number(account) } : {}),
      amountCents: parsed.ok ? parsed.cents : amount,
    }
  })

/** A page whose parts open one dialog: what is asked and where it is sent comes from the server as an `Action`. */
export const ActionHost = ({ children }: { children: ReactNode }) => {
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  const id = useId()
  const [action, setAction] = useState<Action>()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [parts, setParts] = useState<TypedPart[]>([])
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [standing, setStanding] = useState<readonly string[]>([])
  const [report, setReport] = useState<readonly string[]>([])
  const [sending, setSending] = useState(false)

  const open = useCallback(
    (next: Action) => {
      setAction(next)
      setTyped(typedAtFirst(next))
      setParts([])
      setErrors({})
      setStanding([])
      setReport([])
      openModal(MODAL)
    },
    [openModal],
  )

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A record's own form may stand around this one in React, though not on the page.
    event.stopPropagation()
    if (!action) return
    const read = readFields(action.fields, typed)
    if (!read.ok) return setErrors(read.errors)
    setSending(true)
    const split = parts.length > 0 ? { parts: partsOf(parts) } : {}
    const asked = { ...action.fixed, ...read.body, ...split }
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
      toast.success(action.done)
    }
    router.refresh()
  }

  const addPart = (split: NonNullable<Action['split']>) =>
    setParts((before) => [
      ...before,
      {
        key: Math.max(0, ...before.map(({ key }) => key)) + 1,
        type: split.types[0]?.value ?? '',
        account: split.accounts[0]?.value ?? '',
        amount: '',
      },
    ])

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
                  onType={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
                />
              </div>
              {action.split && parts.length > 0 ? (
                <SplitParts
                  id={id}
                  split={action.split}
                  parts={parts}
                  amount={typed.amountCents ?? ''}
                  onChange={setParts}
                />
              ) : null}
              {action.split ? (
                <button
                  type="button"
                  className="pm-link"
                  onClick={() => action.split && addPart(action.split)}
                >
                  {parts.length === 0 ? 'Split this payment' : 'Add a part'}
                </button>
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
