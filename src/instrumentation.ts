/** Next calls this once, before the first request: the first visitor does not wait for Payload, and jobs run without one. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./instrumentation.node')
}
