'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useState, type FormEvent } from 'react'

import { formatDollars } from '@/domain/money/formatMoney'
import { sendAction } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { PageLink } from '@/ui/PageLink'

import type { NoticeDraft } from '../../operations/draftNotices'

export type Choice = NoticeDraft & { pastDueCents: number | undefined }

type Props = { template: number; choices: readonly Choice[] }

const notices = (count: number): string => (count === 1 ? '1 notice' : `${count} notices`)

/** The leases that pass the filters, with what each still lacks; those that lack nothing are ticked. */
export const ChooseLeases = ({ template, choices }: Props) => {
  const id = useId()
  const router = useRouter()
  const ready = choices.filter(({ missing }) => missing.length === 0)
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set(ready.map(({ lease }) => lease)))
  const [mail, setMail] = useState(false)
  const [refused, setRefused] = useState<{ message: string; rows?: readonly string[] }>()
  const [sending, setSending] = useState(false)
  const chosen = ready.filter(({ lease }) => ticked.has(lease))
  const withoutEmail = chosen.filter(({ emails }) => emails === 0).length
  const tick = (lease: number) =>
    setTicked((before) => {
      const next = new Set(before)
      if (!next.delete(lease)) next.add(lease)
      return next
    })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    const leases = chosen.map(({ lease }) => lease)
    const sent = await sendAction('/api/leasing/notices', { template, leases, mail })
    setSending(false)
    if (sent.refusal) return setRefused(sent.refusal)
    if (sent.next) router.push(sent.next)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <table className="pm-table pm-table--cards notice-choices">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                className="pm-tick"
                aria-label="All that can be made"
                checked={chosen.length === ready.length && ready.length > 0}
                disabled={ready.length === 0}
                onChange={({ target }) =>
                  setTicked(new Set(target.checked ? ready.map(({ lease }) => lease) : []))
                }
              />
            </th>
            <th scope="col">Unit and tenants</th>
            <th scope="col" className="n">
              Past due
            </th>
            <th scope="col">Still missing</th>
            <th scope="col">E-mail</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ lease, place, missing, emails, pastDueCents }) => (
            <tr key={lease}>
              <td>
                <input
                  type="checkbox"
                  className="pm-tick"
                  aria-label={`Write to ${place}`}
                  checked={missing.length === 0 && ticked.has(lease)}
                  disabled={missing.length > 0}
                  onChange={() => tick(lease)}
                />
              </td>
              <th scope="row">
                <PageLink className="pm-link" href={`/admin/leases/${lease}/documents`}>
                  {place}
                </PageLink>
              </th>
              <td className="n">{pastDueCents ? formatDollars(pastDueCents) : '–'}</td>
              <td>
                {missing.length === 0 ? (
                  <span className="pm-hide-phone">Nothing</span>
                ) : (
                  missing.map(({ field, label, path }, index) => (
                    <span key={field}>
                      {index > 0 ? ', ' : ''}
                      <PageLink className="pm-link" href={path}>
                        {label}
                      </PageLink>
                    </span>
                  ))
                )}
              </td>
              <td>{emails === 0 ? 'No address' : emails === 1 ? '1 address' : `${emails} addresses`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused ? (
        <div className="pm-field__error" role="alert">
          {refused.message}
          {refused.rows ? (
            <ul>
              {refused.rows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      <div className="notice-choices__foot">
        <label htmlFor={`${id}-mail`}>
          <input
            id={`${id}-mail`}
            type="checkbox"
            className="pm-tick"
            checked={mail}
            onChange={({ target }) => setMail(target.checked)}
          />
          E-mail each to its tenants
          {mail && withoutEmail > 0 ? ` (${withoutEmail} without an address: print those)` : ''}
        </label>
        <button type="submit" className={buttonClass(true)} disabled={sending || chosen.length === 0}>
          {sending ? 'Beginning…' : `Make ${notices(chosen.length)}`}
        </button>
      </div>
    </form>
  )
}
