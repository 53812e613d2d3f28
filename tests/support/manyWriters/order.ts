/** What the test tells a writer when it starts it. */
export type WriterOrder = {
  writer: number
  seed: number
  rounds: number
  /** Sign-ins: of a manager, and of an admin for what only an admin may do. */
  token: string
  adminToken: string
  leases: { id: number; account: number; start: string }[]
  today: string
}

/** An answer of the product: an HTTP status, its code where it is a refusal, and what it says it has written. */
export type WriterAnswer = {
  act: string
  status: number
  code: string | null
  /** Of a failure, all that was said. */
  text: string | null
  made: { table: string; id: number }[]
  voided: { table: string; id: number }[]
}

/** What a writer tells the test: that it is ready, that it begins a round, and what it was answered. */
export type WriterNews =
  | { kind: 'ready' }
  | { kind: 'begins'; round: number; act: string }
  | ({ kind: 'answered'; round: number } & WriterAnswer)
