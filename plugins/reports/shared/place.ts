import type { Payload, PayloadRequest } from 'payload'

export type Place = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }
