import type { CollectionBeforeOperationHook } from 'payload'

import { refusal } from '@/lib/refusals/refusal'

/** GraphQL would answer when the mail is sent, and so tell by the time it takes which addresses exist. */
export const refuseForgottenOverGraphql: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || req.payloadAPI !== 'GraphQL') return args
  throw refusal({
    code: 'FORBIDDEN',
    message: 'A new password is not asked for here. Use “Forgot password?” on the sign-in screen.',
  })
}
