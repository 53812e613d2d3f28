import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { bankAccountChoices } from '@/lib/bankAccountChoices'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Steps } from '@/ui/Steps'

import { IMPORTS_PATH, STEPS } from '../importAddress'

import { Templates } from './Templates'
import { UploadForm } from './UploadForm.client'

import '../imports.css'

/** The first step of an import: which account, which file. Nothing is posted by it. */
export const NewImport = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'imports.bankFile')) notFound()
  const bankAccounts = await bankAccountChoices(req)
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Import', url: '/imports' }, { label: 'File' }]}>
        <PageHead title="Import a file" sub="Nothing is posted before you have seen every row." />
        <Steps steps={STEPS} current={0} />
        {bankAccounts.length === 0 ? (
          <EmptyState
            title="There is no bank account yet"
            action={
              <ButtonLink href="/admin/collections/bank-accounts/create" primary>
                Add bank account
              </ButtonLink>
            }
          >
            A bank’s file belongs to one account, so that each of its lines is posted once.
          </EmptyState>
        ) : (
          <div className="pm-cols">
            <UploadForm bankAccounts={bankAccounts} importsPath={IMPORTS_PATH} />
            <Templates />
          </div>
        )}
      </Page>
    </Screen>
  )
}
