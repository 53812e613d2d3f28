import { notFound } from 'next/navigation'
import { APIError, type AdminViewServerProps, type PayloadRequest } from 'payload'

import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { Page } from '@/ui/Page'
import { Screen } from '@/ui/Screen'
import { Steps } from '@/ui/Steps'

import { batchView } from '../../queries/batchView'
import { reachableImport } from '../../queries/reachableImport'
import { batchAsked, batchHref, IMPORTS_PATH, stepOf, STEPS } from '../importAddress'

import { BatchHead } from './BatchHead'
import { CheckStep } from './CheckStep'
import { columnSetOf } from './columnSet'
import { ColumnsForm } from './ColumnsForm.client'
import { HandOver } from './HandOver'
import { PostedStep } from './PostedStep'

import '../imports.css'
import './batch.css'
import './check.css'
// Last: it says what a phone has otherwise.
import './bar.css'

const kindOf = async (req: PayloadRequest, id: number): Promise<ImportKind | 'portfolio'> => {
  try {
    return await reachableImport(req, id)
  } catch (error) {
    if (error instanceof APIError) notFound()
    throw error
  }
}

/** What will this file do to my books? One import at the step it has come to. */
export const Batch = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const id = Number(params?.segments?.[1])
  if (!can(personOf(req.user), 'imports.spreadsheet') || !Number.isSafeInteger(id)) notFound()
  const kind = await kindOf(req, id)
  const { today, timeZone } = await businessOf(req.payload)
  if (kind === 'portfolio') {
    return (
      <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
        <HandOver req={req} id={id} today={today} timeZone={timeZone} />
      </Screen>
    )
  }
  const batch = await batchView(req, id)
  const asked = batchAsked(searchParams)
  const step = stepOf(batch.status, asked.columns)
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <ActionHost>
        <Page crumbs={[{ label: 'Import', url: '/imports' }, { label: STEPS[step] ?? 'Import' }]}>
          <BatchHead
            batch={batch}
            step={step}
            today={today}
            mayUndo={can(personOf(req.user), 'imports.bankFile')}
          />
          <Steps steps={STEPS} current={step} />
          {step === 1 ? (
            <ColumnsForm
              key={batch.sheet}
              batch={batch}
              columnSet={columnSetOf(batch.kind)}
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
