import type { AfterErrorHook } from 'payload'

import { asRefusal, isDomainError } from './asRefusal'

const originalOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'originalError' in error ? error.originalError : error

/** Answers a rule's refusal that nobody caught with its own status, code and words, instead of 'Something went wrong'. */
export const answerDomainErrors: AfterErrorHook = ({ error, graphqlResult }) => {
  const original = originalOf(error)
  if (!isDomainError(original)) return
  const { name, message, status, data } = asRefusal(original)
  if (!graphqlResult) return { status, response: { errors: [{ name, message, data: data ?? undefined }] } }
  return {
    graphqlResult: {
      ...graphqlResult,
      message,
      extensions: { ...graphqlResult.extensions, name, data, statusCode: status },
    },
  }
}
