import { DomainError } from '@/domain/errors'

/** A parameter that cannot be read: 400, naming it. */
export const badParameter = (parameter: string, message: string): DomainError =>
  new DomainError('BAD_PARAMETER', `${parameter}: ${message}`, { parameter })
