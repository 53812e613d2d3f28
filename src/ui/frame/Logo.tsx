import type { ServerProps } from 'payload'

import { businessOf } from '../business'
import { Mark } from './Mark'

/** The head of the sign-in screen: whose books these are. */
export const Logo = async ({ payload }: ServerProps) => {
  const { name } = await businessOf(payload)
  return (
    <div className="pm-brand">
      <Mark />
      <h1>{name}</h1>
      <p>Sign in to the books</p>
    </div>
  )
}
