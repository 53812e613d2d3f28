'use client'

import { toast, useDocumentDrawer } from '@payloadcms/ui'

import { buttonClass } from '@/ui/buttonClass'

type Filled = Readonly<Record<'property' | 'unit' | 'payee' | 'memo', string | number | undefined>>

/** Opens the form of an expense beside the task. */
export const AddExpenseButton = ({ expense }: { expense: Filled }) => {
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'expenses' })
  return (
    <>
      <button type="button" className={buttonClass()} onClick={openDrawer}>
        Add expense
      </button>
      <Drawer
        initialData={expense}
        onSave={() => {
          closeDrawer()
          toast.success('The expense is recorded.')
        }}
      />
    </>
  )
}
