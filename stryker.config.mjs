/**
 * `npm run mutants [-- --mutate FILES]`: changes what decides in every small way that there is, and counts what no test notices. Hours for
 * all of it on two cores; name the files that were worked on.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/policy/{decide,distrust,exceptions,freeze,matrix,resolve,risk,speak,verdict}.ts', 'src/approval/*.ts'],
  ignorePatterns: ['dist', 'out', 'docs', 'bench'],
  // TypeScript 7 has no compiler to call from here, and a test run strips types only.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 20_000,
}
