import type { Day } from '@/domain/calendar/day'
import { readDay } from '@/domain/fields/readDay'
import { parseDay } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { readStrokes } from '@/domain/leases/signing/readStrokes'
import { readId, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import type { Answer, GivenSignature } from '../operations/signDocument'

const readAnswerOf = (body: Body): Answer => {
  const { how, declined } = body
  if (declined !== undefined) {
    if (typeof declined !== 'string' || declined.trim() === '' || declined.length > 2_000)
      throw refusal({ code: 'REASON_REQUIRED', field: 'declined', message: 'Say why it was not signed.' })
    return { answer: 'declined', reason: declined.trim() }
  }
  if (how === 'onScreen') {
    const read = readStrokes(body.strokes)
    if (!read.ok) throw refusal({ code: 'BAD_SIGNATURE', field: 'strokes', message: read.message })
    return { answer: 'signed', how, strokes: read.strokes }
  }
  if (how === 'onPaper' || how === 'elsewhere') return { answer: 'signed', how, scan: readId(body, 'scan') }
  throw refusal({
    code: 'BAD_PARAMETER',
    field: 'how',
    message: 'Send how as onScreen, onPaper or elsewhere, or declined with the reason.',
  })
}

/** What is drawn on the screen is signed today; paper may have been signed before. */
const signedOnOf = (body: Body, answer: Answer, today: Day): Day => {
  if (body.signedOn === undefined || (answer.answer === 'signed' && answer.how === 'onScreen')) return today
  const read = readDay(body.signedOn)
  const day = read.ok && read.day !== null ? parseDay(read.day) : undefined
  if (day !== undefined && day <= today) return day
  throw refusal({
    code: 'BAD_DAY',
    field: 'signedOn',
    message: `Nobody signed after today. Send a day up to ${longDay(today)}.`,
  })
}

/** A signature as a request sends it. @throws `BAD_PARAMETER`, `BAD_SIGNATURE`, `REASON_REQUIRED`, `BAD_DAY` */
export const readAnswer = (body: Body, today: Day): Omit<GivenSignature, 'document'> & Answer => {
  const answer = readAnswerOf(body)
  return { ...answer, line: readId(body, 'line'), signedOn: signedOnOf(body, answer, today) }
}
