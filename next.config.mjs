import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // `npm run typecheck` does it, for tests and scripts as well; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // One copy of these in every bundle: a second copy of Payload makes `instanceof APIError` fail,
  // and every own error would become 'An unknown error occurred'.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  // An import has a screen of its own, which shows all that its record would, and its rows.
  redirects: async () => [
    { source: '/admin/collections/import-batches', destination: '/admin/imports', permanent: false },
    {
      source: String.raw`/admin/collections/import-batches/:id(\d+)`,
      destination: '/admin/imports/:id',
      permanent: false,
    },
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
