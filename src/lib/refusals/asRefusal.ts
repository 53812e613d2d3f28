import type { APIError } from 'payload'

import { ERROR_STATUS, type DomainError, type ErrorCode } from '@/domain/errors'

import { refusal } from './refusal'

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code)

/** By name, not by class: a production build holds the class more than once. */
export const isDomainError = (error: unknown): error is DomainError =>
  error instanceof Error && error.name === 'DomainError' && 'code' in error && isErrorCode(error.code)

/** A rule's refusal as the doors answer it. */
export const asRefusal = ({ code, message, details }: DomainError, field?: string): APIError =>
  refusal({ code, message, field, details })

/** Runs a rule of the domain, and answers its refusal under `field`. */
export const refusedAt = <T>(field: string | undefined, rule: () => T): T => {
  try {
    return rule()
  } catch (error) {
    throw isDomainError(error) ? asRefusal(error, field) : error
  }
}
