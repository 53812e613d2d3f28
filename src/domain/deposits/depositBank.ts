/**
 * Where the deposit of one account lies by the bank accounts its entries name, whole cents; money out is negative.
 * What was withheld names no bank account.
 */
export type DepositFlows = {
  readonly inDepositAccountsCents: number
  readonly elsewhereCents: number
  readonly unnamedCents: number
}

export type DepositBank = {
  /** What must be there for the tenants. */
  readonly heldCents: number
  /** Of it, what the books place in the bank accounts kept for deposits. */
  readonly inDepositAccountsCents: number
  /** Of it, what names another bank account. */
  readonly elsewhereCents: number
  /** Of it, what names none: it is taken to lie in the bank accounts kept for deposits, where there are any. */
  readonly unnamedCents: number
  /** Rent and the like that was put into the bank accounts kept for deposits, less what was spent from them. */
  readonly otherMoneyCents: number
  /** What those bank accounts should show. */
  readonly expectedCents: number
  /** Expected − held: above 0 there is money in them that is not the tenants'; below 0 some of theirs is missing. */
  readonly differenceCents: number
}

/**
 * Deposits held against the bank accounts kept for them. What names no bank account is expected there, for that is where
 * deposits belong, and a business that starts here brings its own without a bank account each. Money that left without saying where from is taken out of where
 * the account's deposit lies; withheld deposits count as moved out, for they are the business's own.
 * @param isKept whether any bank account is kept for deposits; without one nothing is expected anywhere
 * @returns always difference = other money − elsewhere where one is kept, and the parts of what is held sum to it
 * @see docs/domain.md rule 19
 */
export function depositBank(
  accounts: readonly DepositFlows[],
  { isKept, otherMoneyCents }: { readonly isKept: boolean; readonly otherMoneyCents: number },
): DepositBank {
  const parts = accounts.map(settledWithin)
  const sumOf = (part: keyof DepositFlows) => parts.reduce((sum, account) => sum + account[part], 0)
  const inDepositAccountsCents = sumOf('inDepositAccountsCents')
  const elsewhereCents = sumOf('elsewhereCents')
  const unnamedCents = sumOf('unnamedCents')
  const heldCents = inDepositAccountsCents + elsewhereCents + unnamedCents
  const expectedCents = isKept ? inDepositAccountsCents + unnamedCents + otherMoneyCents : 0
  return {
    heldCents,
    inDepositAccountsCents,
    elsewhereCents,
    unnamedCents,
    otherMoneyCents,
    expectedCents,
    differenceCents: expectedCents - heldCents,
  }
}

/** Takes what is below 0 in one place out of the others: first what names no place, then what lies where it should. */
function settledWithin(flows: DepositFlows): DepositFlows {
  const left = { ...flows }
  const places = ['unnamedCents', 'inDepositAccountsCents', 'elsewhereCents'] as const
  for (const short of places) {
    for (const place of places) {
      const moved = Math.min(Math.max(0, -left[short]), Math.max(0, left[place]))
      left[place] -= moved
      left[short] += moved
    }
  }
  return left
}
