import { refusal } from '@/lib/refusals/refusal'

/** Somebody else was quicker: one of the fees is not up for review any more. */
export const feeDecided = () =>
  refusal({
    code: 'FEE_DECIDED',
    message: 'One of these fees is not up for review any more. Load the page again and look at what is left.',
  })
