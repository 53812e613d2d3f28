import type { PayloadRequest } from 'payload'

export type BankAccountChoice = { id: number; label: string; holdsDeposits: boolean }

/** The bank accounts that money may be put into or paid from, as somebody may see them; archived ones are out. */
export const bankAccountChoices = async (req: PayloadRequest): Promise<BankAccountChoice[]> => {
  const { docs } = await req.payload.find({
    collection: 'bank-accounts',
    where: { archivedAt: { exists: false } },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name, lastDigits, kind }) => ({
    id,
    label: lastDigits ? `${name} ··${lastDigits}` : name,
    holdsDeposits: kind === 'deposits',
  }))
}
