import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { formStateWithinReach } from '@/access/formStateWithinReach'
import { isServerFunction } from '@/access/serverFunctionNames'

import { importMap } from './admin/importMap.js'
import './custom.css'

/** Instead of Payload's own, which lock records for whoever asks. */
const serverFunctions = { 'form-state': formStateWithinReach }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!isServerFunction(args.name)) throw new Error('There is no such server function')
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
