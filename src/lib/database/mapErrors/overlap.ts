import { sql } from '@payloadcms/db-postgres'
import type { APIError } from 'payload'

import { parseDay } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { refusal } from '@/lib/refusals/refusal'

import type { PgError } from './pgError'

/** The one question the sentence needs answered: what the unit is called. */
export type NameOfUnit = (unit: number) => Promise<string | undefined>

type Span = { unit: number; from: string; until: string | undefined }

// … conflicts with existing key (unit_id, daterange(…))=(7, [2025-06-01,2026-06-01)).
const EXISTING = /existing key .*=\((\d+), \[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)\)/
const WANTED = /Key .*?=\(\d+, \[(\d{4}-\d{2}-\d{2}),/

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const existingSpan = (detail: string): Span | undefined => {
  const match = EXISTING.exec(detail)
  if (!match?.[1] || !match[2]) return undefined
  return {
    unit: Number(match[1]),
    from: match[2],
    until: match[3] === undefined ? undefined : dayBefore(match[3]),
  }
}

const written = (day: string): string => longDay(parseDay(day))

const sentence = (unit: string, { from, until }: Span, wanted: string | undefined): string => {
  if (wanted !== undefined && wanted < from)
    return `${unit} is let from ${written(from)} on. Choose an end before that day.`
  if (until !== undefined) return `${unit} is let until ${written(until)}. Choose a later start.`
  return `${unit} is let since ${written(from)} without an end. Record the move-out of that tenancy first.`
}

/** Two tenancies on one unit: which unit, and until when it is let. */
export const overlapRefusal = async (
  error: PgError,
  nameOfUnit: NameOfUnit,
): Promise<APIError | undefined> => {
  if (error.code !== '23P01' || error.constraint !== 'accounts_no_overlap') return undefined
  const span = existingSpan(error.detail ?? '')
  if (!span) {
    return refusal({
      code: 'LEASE_OVERLAP',
      field: 'start',
      message: 'The unit is let on these days. Choose others.',
    })
  }
  const unit = (await nameOfUnit(span.unit)) ?? 'The unit'
  const wanted = WANTED.exec(error.detail ?? '')?.[1]
  return refusal({
    code: 'LEASE_OVERLAP',
    field: wanted !== undefined && wanted < span.from ? 'end' : 'start',
    message: sentence(unit, span, wanted),
    details: { unit: span.unit, from: span.from, until: span.until ?? null },
  })
}

/** 'Unit 4B', or the house's own name where it is one unit without a number. */
export const unitNameQuery = (unit: number) => sql`
  select case when u.number = '' then u.label else 'Unit ' || u.number end as name from units u where u.id = ${unit}`
