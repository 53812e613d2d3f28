import { notFound } from 'next/navigation'
import { NotFound, type AdminViewServerProps, type PayloadRequest } from 'payload'

import type { BatchView } from '@/domain/imports/bank/batchView'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { Page } from '@/ui/Page'
import { Screen } from '@/ui/Screen'
import { Steps } from '@/ui/Steps'

import { batchView } from '../../queries/batchView'
import { batchAsked, batchHref, IMPORTS_PATH, stepOf, STEPS } from '../importAddress'

import { BatchHead } from './BatchHead'
import { CheckStep } from './CheckStep'
import { ColumnsForm } from './ColumnsForm.client'
import { PostedStep } from './PostedStep'

import '../imports.css'
import './batch.css'
import './check.css'
// Last: it says what a phone has otherwise.
import './bar.css'

const batchOf = async (req: PayloadRequest, id: number): Promise<BatchView> => {
  try {
    return await batchView(req, id)
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}

/** What will this file do to my books? One import at the step it has come to. */
export const Batch = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const id = Number(params?.segments?.[1])
  if (!can(personOf(req.user), 'imports.bankFile') || !Number.isSafeInteger(id)) notFound()
  const [batch, { today, timeZone }] = await Promise.all([batchOf(req, id), businessOf(req.payload)])
  const asked = batchAsked(searchParams)
  const step = stepOf(batch.status, asked.columns)
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <Page crumbs={[{ label: 'Import', url: '/imports' }, { label: STEPS[step] ?? 'Import' }]}>
          <BatchHead batch={batch} step={step} today={today} />
          <Steps steps={STEPS} current={step} />
          {step === 1 ? (
            <ColumnsForm
              key={batch.sheet}
              batch={batch}
              today={today}
              rowsHref={batchHref(id)}
              leaveHref={batch.status === 'checking' ? batchHref(id) : IMPORTS_PATH}
            />
          ) : null}
          {step === 2 ? <CheckStep req={req} batch={batch} asked={asked} today={today} /> : null}
          {step === 3 ? (
            <PostedStep req={req} batch={batch} asked={asked} today={today} timeZone={timeZone} />
          ) : null}
        </Page>
      </ActionHost>
    </Screen>
  )
}
