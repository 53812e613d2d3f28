'use client'

import { Button, Modal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState } from 'react'
import SignaturePad from 'signature_pad'

import { SIGNATURE_FIELD, type Stroke } from '@/domain/leases/signing/signatureTerms'
import { sendAction } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'

/** The pad's points, as whole numbers of the signature's own field. A line that was left and entered again is cut at the edge. */
const strokesOf = (pad: SignaturePad, canvas: HTMLCanvasElement): Stroke[] => {
  const within = (value: number, shown: number, most: number) =>
    Math.min(most, Math.max(0, Math.round((value / shown) * most)))
  return pad
    .toData()
    .map(({ points }) =>
      points.map(({ x, y }): [number, number] => [
        within(x, canvas.clientWidth, SIGNATURE_FIELD.width),
        within(y, canvas.clientHeight, SIGNATURE_FIELD.height),
      ]),
    )
}

type Props = { document: number; line: number; name: string; sha256: string }

const Pad = ({ document, line, name, sha256, onClose }: Props & { onClose: () => void }) => {
  const id = useId()
  const router = useRouter()
  const field = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad>(null)
  const [refused, setRefused] = useState<string>()
  const [sending, setSending] = useState(false)
  useEffect(() => {
    const canvas = field.current
    if (!canvas) return
    // As many points as the screen has, or the line is blurred.
    const ratio = window.devicePixelRatio
    canvas.width = canvas.clientWidth * ratio
    canvas.height = canvas.clientHeight * ratio
    canvas.getContext('2d')?.scale(ratio, ratio)
    pad.current = new SignaturePad(canvas, { penColor: '#1b2a4a' })
    return () => pad.current?.off()
  }, [])
  const sign = async () => {
    if (!pad.current || !field.current) return
    if (pad.current.isEmpty()) return setRefused('Nothing was drawn. Sign in the field.')
    setSending(true)
    const { refusal } = await sendAction(`/api/leasing/documents/${document}/signatures`, {
      line,
      how: 'onScreen',
      strokes: strokesOf(pad.current, field.current),
    })
    setSending(false)
    if (refusal) return setRefused(refusal.message)
    onClose()
    toast.success(`${name} has signed.`)
    router.refresh()
  }
  return (
    <div className="confirmation-modal__wrapper pm-action">
      <div className="confirmation-modal__content">
        <h1 id={`${id}-heading`}>{`${name} signs`}</h1>
        <p>
          With this signature {name} agrees to the document with the hash <code>{sha256.slice(0, 12)}…</code>.
          The time and who is signed in are kept with it.
        </p>
        <canvas
          ref={field}
          className="signature-pad"
          aria-label="Sign here with a finger, a pen or the mouse"
        />
        {refused ? (
          <p className="pm-field__error" role="alert">
            {refused}
          </p>
        ) : null}
        <p>Somebody who cannot draw here signs on paper: choose ‘On paper or elsewhere’ instead.</p>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" onClick={() => pad.current?.clear()}>
          Clear
        </Button>
        <Button buttonStyle="secondary" size="large" onClick={onClose} disabled={sending}>
          Cancel
        </Button>
        <Button size="large" onClick={() => void sign()} disabled={sending}>
          Sign
        </Button>
      </div>
    </div>
  )
}

/** Draws a signature in the page. */
export const SignOnScreen = (props: Props) => {
  const slug = `sign-${props.document}-${props.line}`
  const { closeModal, isModalOpen, openModal } = useModal()
  return (
    <>
      <button type="button" className={buttonClass()} onClick={() => openModal(slug)}>
        Sign on screen
      </button>
      <Modal slug={slug} className="confirmation-modal" aria-label={`${props.name} signs`}>
        {isModalOpen(slug) ? <Pad {...props} onClose={() => closeModal(slug)} /> : null}
      </Modal>
    </>
  )
}
