'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState, type FormEvent } from 'react'

import { sendAction } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { Icon } from '@/ui/Icon'

export type QuickAddChoices = {
  properties: readonly { id: number; name: string }[]
  /** The one the board is filtered by. */
  property: number | null
  /** An assistant adds for a property of theirs, or not at all. */
  propertyNeeded: boolean
}

type Props = QuickAddChoices & { status: string; lane: string }

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A task in a line: what, and where. The rest is on its record. */
export const QuickAdd = ({ status, lane, properties, property, propertyNeeded }: Props) => {
  const router = useRouter()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const words = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<string>()
  const first = propertyNeeded ? properties[0]?.id : undefined

  const close = () => {
    setOpen(false)
    setError(undefined)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const task = textIn(typed, 'task')
    if (!task) return setError('Say what is to do.')
    const place = textIn(typed, 'property')
    setSending(true)
    const { refusal } = await sendAction('/api/tasks', {
      task,
      status,
      type: 'maintenance',
      priority: 'normal',
      ...(place ? { property: Number(place) } : {}),
    })
    setSending(false)
    if (refusal) return setError(refusal.message)
    toast.success(`“${task}” is in ${lane}.`)
    setError(undefined)
    // The next one is often typed at once.
    if (words.current) words.current.value = ''
    words.current?.focus()
    router.refresh()
  }

  if (!open) {
    return (
      <button ref={opener} type="button" className="pm-addcard" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        Add a task here
      </button>
    )
  }
  return (
    <form
      className="pm-quickadd"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      noValidate
    >
      <label className="pm-sr-only" htmlFor={`${id}-task`}>
        New task in {lane}
      </label>
      <input
        ref={words}
        id={`${id}-task`}
        name="task"
        className="pm-input"
        placeholder="What is to do?"
        maxLength={500}
        autoFocus
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      <label className="pm-sr-only" htmlFor={`${id}-property`}>
        Property
      </label>
      <span className="pm-select">
        <select
          id={`${id}-property`}
          name="property"
          className="pm-input"
          defaultValue={property ?? first ?? ''}
        >
          {propertyNeeded ? null : <option value="">No property</option>}
          {properties.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
      {error === undefined ? null : (
        <span id={`${id}-error`} className="pm-field__error" role="alert">
          {error}
        </span>
      )}
      <div className="pm-quickadd__foot">
        <button type="submit" className={buttonClass()} disabled={sending}>
          Add
        </button>
        <button type="button" className="pm-link" onClick={close}>
          Close
        </button>
      </div>
    </form>
  )
}
