'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'

import { sendAction } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { SelectInput } from '@/ui/FilterBar'
import { PageLink } from '@/ui/PageLink'

import type { TemplateChoice } from '../../operations/templateChoices'

type Props = {
  lease: number
  choices: readonly TemplateChoice[]
  /** What is chosen, what the button says, what is said when it is done, and what stands there before anything is chosen. */
  words: { choose: string; make: string; done: string; none?: string }
}

/** Chooses a template, says what is missing with the way to where it is filled in, and generates the next version. */
export const Generate = ({ lease, choices, words }: Props) => {
  const id = useId()
  const router = useRouter()
  const [chosen, setChosen] = useState(words.none === undefined ? choices[0]?.id : undefined)
  const [refused, setRefused] = useState<string>()
  const [sending, setSending] = useState(false)
  const choice = choices.find((one) => one.id === chosen)
  if (choices.length === 0)
    return (
      <p>
        No template of this kind is published yet.{' '}
        <PageLink href="/admin/collections/lease-templates">Write one</PageLink>, or begin with a starter.
      </p>
    )
  const ready = choice?.missing.length === 0 && choice.fault === undefined
  const generate = async () => {
    if (!choice) return
    setSending(true)
    setRefused(undefined)
    const { refusal } = await sendAction('/api/leasing/documents', { lease, template: choice.id })
    setSending(false)
    if (refusal) return setRefused(refusal.message)
    toast.success(words.done)
    router.refresh()
  }
  return (
    <div className="generate">
      <label className="pm-field__label" htmlFor={`${id}-template`}>
        {words.choose}
      </label>
      <div className="generate__row">
        <SelectInput
          id={`${id}-template`}
          value={choice?.id ?? ''}
          onChange={({ target }) => {
            setChosen(target.value === '' ? undefined : Number(target.value))
            setRefused(undefined)
          }}
        >
          {words.none === undefined ? null : <option value="">{words.none}</option>}
          {choices.map((one) => (
            <option key={one.id} value={one.id}>{`${one.name}, version ${one.version}`}</option>
          ))}
        </SelectInput>
        <button
          type="button"
          className={buttonClass(true)}
          disabled={!ready || sending}
          onClick={() => void generate()}
        >
          {sending ? 'Generating…' : words.make}
        </button>
      </div>
      {(refused ?? choice?.fault) ? (
        <p className="pm-field__error" role="alert">
          {refused ?? choice?.fault}
        </p>
      ) : null}
      {choice && choice.missing.length > 0 ? (
        <div className="generate__missing">
          <p>These have no value yet. Fill them in, then generate:</p>
          <ul>
            {choice.missing.map(({ field, label, path }) => (
              <li key={field}>
                <PageLink href={path}>{label}</PageLink>
              </li>
            ))}
          </ul>
        </div>
      ) : choice && ready ? (
        <p className="generate__ready">
          {choice.fields === 1 ? 'Its one field has a value.' : `All ${choice.fields} fields have a value.`}
        </p>
      ) : null}
    </div>
  )
}
