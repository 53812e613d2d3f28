import { getPayload, type Payload } from 'payload'

/**
 * Payload on the database of `DATABASE_URL`, in a process that serves nobody: no listening for changes of the source, and
 * no schedules unless `cron` asks for them, also later on. Imported only once the environment is complete, because the configuration reads it as it loads.
 */
export const loadPayload = async (
  options: { disableOnInit?: boolean; cron?: boolean } = {},
): Promise<Payload> => {
  // In development Payload would write the generated types and wait for a development server.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production', DISABLE_PAYLOAD_HMR: 'true' })
  const { default: config } = await import('@payload-config')
  return getPayload({ config, ...options })
}

/** Closes what `loadPayload` opened. Payload's own `destroy` leaves the connections open. */
export const closePayload = async (payload: Payload): Promise<void> => {
  // Not awaited: the adapter keeps one connection for ever, and that one ends with the process.
  void payload.db.pool?.end()
  await payload.destroy()
}
