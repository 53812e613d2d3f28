import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { businessOf } from '@/ui/business'
import { ButtonLink } from '@/ui/ButtonLink'
import { EmptyState } from '@/ui/EmptyState'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'

import { batchList } from '../../queries/batchList'
import { IMPORTS_PATH, listHref, PAGE_ROWS, pageIn } from '../importAddress'
import { Pages } from '../Pages'

import { ImportsTable } from './ImportsTable'

import '../imports.css'

/** Which files went into the books, and which wait? Every import, the newest first. */
export const Imports = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'imports.spreadsheet')) notFound()
  const page = pageIn(searchParams)
  const [{ batches, totalRows }, business] = await Promise.all([
    batchList(req, { page, limit: PAGE_ROWS }),
    businessOf(req.payload),
  ])
  const importFile = (
    <ButtonLink href={`${IMPORTS_PATH}/new`} primary>
      Import a file
    </ButtonLink>
  )
  const isEmpty = totalRows === 0
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Money' }, { label: 'Import' }]} thumb={isEmpty ? undefined : importFile}>
        <PageHead
          title="Import"
          sub="Bank files and spreadsheets: seen before they count, undone whole."
          actions={isEmpty ? null : importFile}
        />
        {isEmpty ? (
          <EmptyState title="Nothing has been imported" action={importFile}>
            Drop the bank’s file in, look at what each row becomes, and post them with one button.
          </EmptyState>
        ) : (
          <>
            <ImportsTable batches={batches} business={business} />
            <Pages page={page} limit={PAGE_ROWS} totalRows={totalRows} hrefOf={listHref} />
          </>
        )}
      </Page>
    </Screen>
  )
}
