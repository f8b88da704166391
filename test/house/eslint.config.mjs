/** Lint rules of the house; run with `eslint --config test/house/eslint.config.mjs .` from the top folder. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Clock, environment and console belong to the composition root; everything else is handed what it needs. */
const AMBIENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Read settings in server/config.ts and hand them on.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take a clock.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take a clock.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take a source of randomness.',
  },
];
const PLAIN_ERROR = [
  {
    selector: "ThrowStatement > NewExpression[callee.name='Error']",
    message: 'Throw an error with a code (AtlasError, EngineError).',
  },
];

export default tseslint.config(
  {
    ignores: ['node_modules/**', '.build/**', '.cache/**', 'data/**', 'ui/dist/**', '**/generated/**'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off',
    },
  },
  {
    // How the page is built belongs to a project of its own, which the project service does not always find.
    files: ['ui/*.ts', 'ui/graphiql/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: ['ui/tsconfig.build.json'] } },
  },
  {
    files: ['schema/**/*.ts', 'server/**/*.ts', 'ui/src/**/*.ts', 'ui/src/**/*.tsx'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...AMBIENT, ...PLAIN_ERROR],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['server/main.ts', 'server/config.ts', 'server/log.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...PLAIN_ERROR] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
