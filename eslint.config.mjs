import nextVitals from 'eslint-config-next/core-web-vitals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Files whose framework asks for a default export. */
const FRAMEWORK_FILES = [
  'src/app/**',
  'src/instrumentation.ts',
  'payload.config.ts',
  '*.config.{ts,mjs}',
  'tests/**/globalSetup.ts',
]

export default defineConfig(
  globalIgnores([
    'src/payload-types.ts',
    'src/app/(payload)/admin/importMap.js',
    'migrations/**',
    '.next/**',
    '.data/**',
    'media/**',
    'coverage/**',
    '**/output/**',
    'next-env.d.ts',
  ]),
  nextVitals,
  tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "LogicalExpression[operator='??'][right.value=0]",
          message: 'A missing figure is not zero: refuse it, or say in the type why it can be absent.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union from one constant.' },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // Payload's hooks and access functions are async by type, also where one has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      'import/no-default-export': 'error',
    },
  },
  { files: FRAMEWORK_FILES, rules: { 'import/no-default-export': 'off' } },
  {
    // The terminal is where these speak.
    files: ['src/cli/**', 'bench/**', '.ci/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: {
      // A test may look into an answer whose type is what it is about to assert.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
