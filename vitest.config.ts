import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** Where tests beside their subject live. */
const OWN_CODE = '{src,collections,plugins,migrations,bench}'

/** One processor is left to the database and the like, unless there are only two. */
const SIDE_BY_SIDE = Math.max(2, os.availableParallelism() - 1)

/** How tests run that start a Payload: one for all files of a worker, each with a database of its own. */
const WITH_PAYLOAD = {
  pool: 'forks' as const,
  isolate: false,
  // Lexical's top-level await never settles without this condition.
  execArgv: ['-C', 'production'],
  server: { deps: { inline: ['@payloadcms/ui'] } },
  // Far more than any needs: one that is cut off goes on beside the next file's tests, in their database.
  testTimeout: 180_000,
  hookTimeout: 240_000,
}

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': path.join(root, 'payload.config.ts'),
      '@collections': path.join(root, 'collections'),
      '@plugins': path.join(root, 'plugins'),
      '@tests': path.join(root, 'tests'),
      '@': path.join(root, 'src'),
    },
  },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A process for many files: what they import is loaded once.
          isolate: false,
          maxWorkers: SIDE_BY_SIDE,
          testTimeout: 60_000,
          include: [`${OWN_CODE}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.{int,quiet,swift}.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          ...WITH_PAYLOAD,
          name: 'int',
          include: [`{${OWN_CODE},tests}/**/*.int.test.ts`],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          globalSetup: ['tests/support/database/globalSetup.ts', 'tests/support/hledger/globalSetup.ts'],
          setupFiles: 'tests/support/environment.ts',
          // While one waits for the database, another computes.
          maxWorkers: SIDE_BY_SIDE,
        },
      },
      {
        extends: true,
        test: {
          // Tests of what any transaction on the whole server changes: alone on one of their own.
          ...WITH_PAYLOAD,
          name: 'quiet',
          include: [`${OWN_CODE}/**/*.quiet.test.ts`],
          globalSetup: ['tests/support/database/globalSetup.ts'],
          setupFiles: 'tests/support/environment.ts',
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          // The tests of files once more, with a bucket instead of the folder: a real server that checks signatures.
          ...WITH_PAYLOAD,
          name: 's3',
          include: [
            'plugins/storage/**/*.{int,swift}.test.ts',
            'src/cli/*.swift.test.ts',
            'tests/access/files.int.test.ts',
          ],
          exclude: ['**/node_modules/**'],
          globalSetup: ['tests/support/database/globalSetup.ts'],
          setupFiles: ['tests/support/environment.ts', 'tests/support/swift/environment.ts'],
          // One server, which a test kills and starts again.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          ...WITH_PAYLOAD,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/globalSetup.ts',
          setupFiles: 'tests/support/environment.ts',
          // A server and a browser for each: while one waits, the other draws, also where there are only two processors.
          maxWorkers: Math.max(2, Math.floor(os.availableParallelism() / 2)),
          // As long as the browser waits for an element: a page of a busy machine is no slower to one than to the other.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
