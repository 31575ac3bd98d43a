import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@/': `${import.meta.dirname}/` } },
  test: {
    include: ['{lib,seed,bin,components}/**/*.test.{ts,tsx}'],
    globalSetup: ['lib/db/testing/template.ts'],
    setupFiles: ['lib/db/testing/each-file.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
