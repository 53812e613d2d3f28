/** One login for each role. Published, hence the demo listens on this machine alone unless `LISTEN_HOST` is set. */
export const DEMO_PASSWORD = 'demo-password'

export const DEMO_LOGINS = [
  { email: 'admin@example.com', name: 'Alex Hartmann', role: 'admin' },
  { email: 'manager@example.com', name: 'Morgan Reyes', role: 'manager' },
  { email: 'assistant@example.com', name: 'Sam Okafor', role: 'assistant' },
] as const
