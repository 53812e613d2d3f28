/**
 * Who may import whom. The table is in docs/architecture.md; each rule here is one row of it.
 * Generated files (import map, migrations, types of the database) follow no rule.
 */

/** Code that stands below collections and plugins. `app`, `cli` and instrumentation stand above everything. */
const SRC_LAYER = '^src/(access|fields|lib|ui)/'
const SRC_BELOW = '^src/(domain|access|fields|lib|ui)/|^src/payload-types\\.ts$'
const TESTS = '(^tests/|\\.test\\.tsx?$)'
/** What a plugin's dialogs ask: data and words, made of ui and domain alone. */
const ACTIONS = '^plugins/[^/]+/actions/'
const CLIENT = '\\.client\\.tsx$'

/** Files of a package or of Node itself. */
const PACKAGES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'src/domain knows no framework, database, environment or clock: only itself, and calendar arithmetic.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TESTS },
      to: {
        pathNot: ['^src/domain/', '^node_modules/(temporal-polyfill|papaparse|@types/papaparse|handlebars)/'],
      },
    },
    {
      name: 'domain-tests-are-pure',
      comment:
        'The tests of the domain add a test runner, properties and the worked examples, nothing of the product.',
      severity: 'error',
      from: { path: '^src/domain/.*\\.test\\.tsx?$' },
      to: {
        pathNot: [
          '^src/domain/',
          '^tests/(vectors|fixtures|support/fixtures)/',
          '^node_modules/(temporal-polyfill|papaparse|@types/papaparse|handlebars|fast-check|vitest)/',
          '^(node:)?(fs|path|url)(/promises)?$',
        ],
      },
    },
    {
      name: 'src-layer-rests-on-domain',
      comment:
        'access, fields, lib and ui rest on the domain alone, each for itself; a type may come from beside.',
      severity: 'error',
      from: { path: SRC_LAYER, pathNot: [TESTS, CLIENT] },
      to: {
        dependencyTypesNot: [...PACKAGES, 'type-only'],
        pathNot: ['^src/$1/', '^src/domain/', '^src/payload-types\\.ts$', '\\.s?css$'],
      },
    },
    {
      name: 'collections-rest-on-src',
      comment: 'The data model knows nothing of what the product does with it: no plugin, no configuration.',
      severity: 'error',
      from: { path: '^collections/', pathNot: [TESTS, CLIENT] },
      to: { dependencyTypesNot: PACKAGES, pathNot: ['^collections/', SRC_BELOW] },
    },
    {
      name: 'plugins-rest-on-collections-and-src',
      comment: 'A plugin rests on src, collections and the front doors of other plugins.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: [TESTS, CLIENT] },
      to: {
        dependencyTypesNot: PACKAGES,
        pathNot: ['^plugins/$1/', '^plugins/[^/]+/index\\.ts$', '^collections/', SRC_BELOW],
      },
    },
    {
      name: 'plugins-are-entered-by-the-front-door',
      comment:
        "Outside a plugin, only its index.ts may be imported: what is inside is the plugin's own affair.",
      severity: 'error',
      from: { path: '^(src|payload\\.config\\.ts)', pathNot: TESTS },
      to: { path: '^plugins/', pathNot: '^plugins/[^/]+/index\\.ts$' },
    },
    {
      name: 'config-is-loaded-from-outside',
      comment: 'Only app, cli, the server start and tests load the whole configuration.',
      severity: 'error',
      from: { pathNot: ['^src/(app|cli)/', '^src/instrumentation(\\.node)?\\.ts$', TESTS] },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'browser-code-is-small',
      comment:
        '*.client.tsx goes to the browser: ui, domain, other client parts, what dialogs ask, styles and packages; types of the rest.',
      severity: 'error',
      from: { path: '^(.+)/[^/]+\\.client\\.tsx$' },
      to: {
        dependencyTypesNot: [...PACKAGES, 'type-only'],
        pathNot: ['^src/(ui|domain)/', CLIENT, ACTIONS, '\\.s?css$'],
      },
    },
    {
      name: 'dialogs-are-plain',
      comment: 'What a dialog asks is data and words: it goes to the browser with the button that opens it.',
      severity: 'error',
      from: { path: ACTIONS, pathNot: TESTS },
      to: {
        dependencyTypesNot: ['type-only'],
        pathNot: ['^src/(ui|domain)/', ACTIONS],
      },
    },
    {
      name: 'browser-code-runs-in-a-browser',
      comment: 'Nothing of Node, the database or the Payload server may reach the browser.',
      severity: 'error',
      from: { path: CLIENT },
      to: {
        dependencyTypesNot: ['type-only'],
        path: [
          '^node_modules/(pg|payload/dist/index\\.js|@payloadcms/(db-postgres|drizzle|graphql))',
          '^node:',
        ],
      },
    },
    {
      name: 'only-tests-use-test-support',
      severity: 'error',
      from: { pathNot: [TESTS, '^vitest\\.config\\.ts$', '^bench/'] },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'What the product imports must be in `dependencies`.',
      severity: 'error',
      from: { path: '^(src|collections|plugins|migrations|payload\\.config\\.ts)', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'], pathNot: '@types/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        'importMap\\.js$',
        '^next-env\\.d\\.ts$',
        '^migrations/\\d',
        '^\\.next/',
        '^media/',
        '^\\.data/',
      ],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.scss'],
    },
  },
}
