import { defineConfig } from 'vitest/config'

/** The tests that judge in memory: a mutant is no built file, so tests of `dist/` say nothing about it. */
export default defineConfig({
  test: {
    include: ['test/policy/**/*.test.ts', 'test/approval/**/*.test.ts', 'test/cases.test.ts'],
    globalSetup: ['test/support/temporary-folder.ts'],
    testNamePattern: /^(?!.*(?:dist|CLI))/,
    testTimeout: 60_000,
  },
})
