import type { Config, Payload } from 'payload'
import { expect, it } from 'vitest'

import { DomainError } from '@/domain/errors'

import { refusals } from '.'
import { refusal } from './refusal'

it('writes of a refusal its code to the log, and neither its words nor what they quote', async () => {
  const logged: string[] = []
  const write = (entry: unknown) =>
    void logged.push(entry instanceof Object ? Object.values(entry).join() : String(entry))
  const logger = { error: write, info: write }
  const { onInit } = await refusals()({} as Config)
  await onInit?.({ logger } as unknown as Payload)

  logger.error({ err: new DomainError('CHARACTER_NOT_PRINTABLE', 'The character “李” in “Jane 李”') })
  logger.error({ err: refusal({ code: 'LEASE_NOT_SIGNED', message: 'Jane 李 has not signed.' }) })
  logger.error({ err: { originalError: refusal({ code: 'ALREADY_SIGNED', message: 'Jane 李 has.' }) } })
  logger.error({ err: new Error('The disk is gone') })
  logger.error('A job failed')

  expect(logged).toEqual([
    'Refused: CHARACTER_NOT_PRINTABLE',
    'Refused: LEASE_NOT_SIGNED',
    'Refused: ALREADY_SIGNED',
    'Error: The disk is gone',
    'A job failed',
  ])
})
