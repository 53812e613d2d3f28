import { foldedLetters, foldText } from './foldText'

const SLIP_WORDS =
  'remote|online|mobile|check|cheque|cash|atm|branch|counter|teller|customer|image|by|in|at|id|number|no|slip|bank|regular|electronic|e'
const DEPOSIT_SLIP = new RegExp(`^(?:${SLIP_WORDS}|s)*(?:deposits?|dep)(?:${SLIP_WORDS}|s)*$`, 'u')
const RETURNED =
  /\breturn(?:ed)?\b|\bnsf\b|\bcharge\s?back\b|\bbounced\b|\bnon\s?sufficient\b|\buncollected\b/u
const RETURN_FEE = /\bfee\b|\bservice charge\b/u
const TRANSFER =
  /\b(?:online|internet|mobile|account|acct|internal)\s+(?:transfer|xfer)\b|\b(?:transfer|xfer)\b/u
const NO_TRANSFER = /\bzelle\b|\bwire\b|\borig\s*co\s*name\b|\bvenmo\b|\bcash\s?app\b/u

/** Whether a text names nobody and only says that checks or cash were paid in, perhaps of several tenants. */
export function isDepositSlip(text: string): boolean {
  return DEPOSIT_SLIP.test(foldedLetters(text).replace(/\d+/gu, ''))
}

/** Whether money that went out is a check or debit that came back. The bank's fee for it is an expense. */
export function isReturned(text: string, cents: number): boolean {
  const folded = foldText(text)
  return cents < 0 && RETURNED.test(folded) && !RETURN_FEE.test(folded)
}

/** Whether a text speaks of money moved between one's own accounts. */
export function isTransfer(text: string): boolean {
  const folded = foldText(text)
  return TRANSFER.test(folded) && !NO_TRANSFER.test(folded)
}
