import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { IMPORT_KIND_LABELS, SHEET_KINDS } from '@/domain/imports/sheets/importKinds'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { bankAccountChoices } from '@/lib/bankAccountChoices'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Steps } from '@/ui/Steps'

import { doorOfKind } from '../../queries/reachableImport'
import { IMPORTS_PATH, STEPS } from '../importAddress'

import { Templates } from './Templates'
import { UploadForm } from './UploadForm.client'

import '../imports.css'

const KINDS = ['bank', ...SHEET_KINDS] as const

/** What whoever asks may import. */
const kindsFor = (req: PayloadRequest) =>
  KINDS.filter((kind) => can(personOf(req.user), doorOfKind(kind))).map((kind) => ({
    kind,
    label: IMPORT_KIND_LABELS[kind],
  }))

/** The first step of an import: which account, which file. Nothing is posted by it. */
export const NewImport = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'imports.spreadsheet')) notFound()
  const kinds = kindsFor(req)
  const bankAccounts = kinds.some(({ kind }) => kind === 'bank') ? await bankAccountChoices(req) : []
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Import', url: '/imports' }, { label: 'File' }]}>
        <PageHead title="Import a file" sub="Nothing is posted before you have seen every row." />
        <Steps steps={STEPS} current={0} />
        <div className="pm-cols">
          <UploadForm kinds={kinds} bankAccounts={bankAccounts} importsPath={IMPORTS_PATH} />
          <Templates kinds={kinds} mayExport={can(personOf(req.user), 'exports')} />
        </div>
      </Page>
    </Screen>
  )
}
