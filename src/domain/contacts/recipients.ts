export type Recipient = { tenant: number; name: string; email: string }

type Tenant = { readonly id: number; readonly name: string; readonly email: string | null }

/** Who of an account gets a mail: a couple that shares an address gets one, in both names. */
export const recipientsOf = (tenants: readonly Tenant[]): Recipient[] => {
  const byAddress = new Map<string, Recipient>()
  for (const { id, name, email } of tenants) {
    const address = email?.trim().toLowerCase()
    const shared = address ? byAddress.get(address) : undefined
    if (shared) shared.name += ` and ${name}`
    else if (address) byAddress.set(address, { tenant: id, name, email: address })
  }
  return [...byAddress.values()]
}
