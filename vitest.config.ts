import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cases/**'],
    globalSetup: ['test/support/temporary-folder.ts'],
    // A net for what hangs, and no measure of speed: a loaded machine takes many times as long.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'out/test-results.json' }]],
  },
})
