import { DomainError } from '@/domain/errors'

/** A parameter that cannot be read: 400, naming it. A screen names its own filter instead, and says the same problem. */
export class BadParameter extends DomainError {
  constructor(
    readonly parameter: string,
    readonly problem: string,
  ) {
    super('BAD_PARAMETER', `${parameter}: ${problem}`, { parameter })
  }
}

export const badParameter = (parameter: string, problem: string): BadParameter =>
  new BadParameter(parameter, problem)
