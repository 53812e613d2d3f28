import { redirect } from 'next/navigation'

/** The product is the admin panel: its address is the front door. */
export const GET = (): never => redirect('/admin')
