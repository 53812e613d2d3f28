'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState } from 'react'

import { isDay, type Day } from '@/domain/calendar/day'
import { PAYMENT_METHOD_LABELS, type PaymentMethod } from '@/domain/ledger/paymentTerms'
import { readDraft, readDraftDamages, type DraftErrors } from '@/domain/moveOut/readDraft'
import { askAddress, sendAction, type Refusal } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { Notice } from '@/ui/Notice'
import { Steps } from '@/ui/Steps'

import type { MoveOutPreview } from '../../operations/moveOut/previewMoveOut'
import { ConfirmStep } from './ConfirmStep.client'
import { DamagesStep, type DamageRow } from './DamagesStep.client'
import { DepositStep, type DepositDraft } from './DepositStep.client'
import { Field } from './Field.client'
import { Summary } from './Summary.client'

type Props = {
  account: number
  today: Day
  /** The move-out day the lease has, else today. */
  initialDay: Day
  bankAccounts: readonly { id: number; label: string; holdsDeposits: boolean }[]
}

const STEPS = ['Day', 'Charges and damages', 'Deposit', 'Confirm'] as const
const HEADINGS = [
  'When do they leave?',
  'What is owed, and what is broken?',
  'What becomes of the deposit?',
  'What will be posted',
] as const

/** The step on which a field stands; what names none is said above the step. */
const stepOf = (field: string): number => {
  if (field === 'moveOutDay' || field === 'settledOn') return 0
  return field.startsWith('damages') ? 1 : 2
}

/** Moves tenants out in four steps; nothing is written before the last. */
export const Wizard = ({ account, today, initialDay, bankAccounts }: Props) => {
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const [step, setStep] = useState(0)
  const [days, setDays] = useState<{ moveOutDay: string; settledOn: string }>({
    moveOutDay: initialDay,
    settledOn: today,
  })
  const [preview, setPreview] = useState<MoveOutPreview>()
  const [damages, setDamages] = useState<DamageRow[]>([{ key: 1, description: '', amount: '' }])
  const [deposit, setDeposit] = useState<DepositDraft>({
    method: 'check',
    reference: '',
    bankAccount: String(bankAccounts.find(({ holdsDeposits }) => holdsDeposits)?.id ?? ''),
    forwardingAddress: '',
  })
  const [errors, setErrors] = useState<DraftErrors>({})
  const [waiting, setWaiting] = useState(false)

  // The reader's place is the new step, not the button that led there.
  useEffect(() => {
    if (moved.current) heading.current?.focus()
  }, [step])

  const go = (to: number) => {
    moved.current = true
    setErrors({})
    setStep(to)
  }
  const refuse = ({ field, message }: NonNullable<Refusal>) => {
    const named = field !== undefined && field !== 'account' ? field : ''
    if (named !== '') setStep(stepOf(named))
    setErrors({ [named]: message })
  }

  const askDays = async () => {
    const { moveOutDay, settledOn } = days
    const missing = {
      ...(isDay(moveOutDay) ? {} : { moveOutDay: 'Enter the last day lived in.' }),
      ...(isDay(settledOn) ? {} : { settledOn: 'Enter the day the account is settled.' }),
    }
    if (Object.keys(missing).length > 0) return setErrors(missing)
    setWaiting(true)
    const query = new URLSearchParams({ account: String(account), moveOutDay, settledOn })
    const asked = await askAddress<MoveOutPreview>(`/api/ledger/move-outs/preview?${query}`)
    setWaiting(false)
    if (!asked.ok) return refuse(asked.refusal)
    setPreview(asked.answer)
    go(1)
  }

  const draft = { damages, ...deposit }
  const read = preview ? readDraft(preview.facts, draft) : undefined
  // While an amount is wrong the figures beside it are those of the proposal.
  const readable = readDraftDamages(damages)
  const fallback = preview && readDraft(preview.facts, { damages: readable.ok ? damages : [] })
  const settled = read?.ok ? read.settled : fallback?.ok ? fallback.settled : preview?.proposal

  const post = async () => {
    if (!read?.ok) return
    setWaiting(true)
    const { withholdCents, refundCents, refundPrepaidCents } = read.settled
    const { refusal } = await sendAction('/api/ledger/move-outs', {
      account,
      ...days,
      damages: read.damages.map(({ description, cents }) => ({ description, amountCents: cents })),
      // What was seen is what is posted: the server refuses it if the books have moved since.
      withholdCents,
      refundCents,
      refundPrepaidCents,
      method: deposit.method,
      reference: deposit.reference,
      bankAccount: deposit.bankAccount === '' ? undefined : Number(deposit.bankAccount),
      forwardingAddress: deposit.forwardingAddress,
    })
    setWaiting(false)
    if (refusal) return refuse(refusal)
    toast.success('The account is settled, and the letter is kept.')
    router.refresh()
  }

  const next = () => {
    if (step === 0) return void askDays()
    if (step === 1 && !readable.ok) return setErrors(readable.errors)
    if (step > 1 && read && !read.ok) return setErrors(read.errors)
    if (step === 3) return void post()
    go(step + 1)
  }

  const paidBy = [PAYMENT_METHOD_LABELS[deposit.method as PaymentMethod], deposit.reference].join(' ').trim()
  return (
    <form
      className="pm-moveout"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      <Steps steps={STEPS} current={step} />
      {errors[''] ? <Notice tone="error">{errors['']}</Notice> : null}
      <div className={step === 0 ? undefined : 'pm-cols'}>
        <section className="pm-section" aria-labelledby="move-out-step">
          <div className="pm-section__head">
            <h2 id="move-out-step" ref={heading} tabIndex={-1}>
              {HEADINGS[step]}
            </h2>
          </div>
          {step === 0 ? (
            <div className="pm-moveout__fields">
              <Field
                label="Last day lived in"
                kind="day"
                value={days.moveOutDay}
                max={today}
                hint="Rent is charged through this day; its month by the days lived in."
                error={errors.moveOutDay}
                onType={(moveOutDay) => setDays({ ...days, moveOutDay })}
              />
              <Field
                label="Settled on"
                kind="day"
                value={days.settledOn}
                max={today}
                hint="The day of the damages, the withholding and the refund."
                error={errors.settledOn}
                onType={(settledOn) => setDays({ ...days, settledOn })}
              />
            </div>
          ) : null}
          {step === 1 && preview ? (
            <DamagesStep
              preview={preview}
              today={today}
              damages={damages}
              errors={errors}
              onChange={setDamages}
            />
          ) : null}
          {step === 2 && settled ? (
            <DepositStep
              settled={settled}
              draft={deposit}
              errors={errors}
              bankAccounts={bankAccounts}
              onChange={setDeposit}
            />
          ) : null}
          {step === 3 && preview && read?.ok ? (
            <ConfirmStep
              preview={preview}
              settled={read.settled}
              damages={read.damages}
              paidBy={paidBy}
              today={today}
            />
          ) : null}
        </section>
        {step > 0 && settled ? <Summary settled={settled} /> : null}
      </div>
      <div className="pm-moveout__actions">
        {step > 0 ? (
          <button type="button" className={buttonClass()} disabled={waiting} onClick={() => go(step - 1)}>
            Back
          </button>
        ) : null}
        <button type="submit" className={buttonClass(true)} disabled={waiting}>
          {step === 3 ? 'Move out' : 'Next'}
        </button>
      </div>
    </form>
  )
}
