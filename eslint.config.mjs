// Lint rules of the house. `?? 0` and `|| 0` are forbidden outside chart layout: missing is never zero.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const MISSING_IS_NEVER_ZERO = [
  {
    selector: "LogicalExpression[operator='??'][right.type='Literal'][right.value=0]",
    message: 'Missing is never zero: keep null, or say in the type why 0 is right.',
  },
  {
    selector: "LogicalExpression[operator='||'][right.type='Literal'][right.value=0]",
    message: 'Missing is never zero: keep null, or say in the type why 0 is right.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.atlas/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        ...MISSING_IS_NEVER_ZERO,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ClassDeclaration', message: 'No classes: data and functions.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/charts/**', '**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ClassDeclaration', message: 'No classes: data and functions.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/**/cases/**', 'src/forms/**'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['*.config.*', '**/*.astro', '*.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...MISSING_IS_NEVER_ZERO] },
  },
);
