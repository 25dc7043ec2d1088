import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journey/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journey',
          include: ['test/journey/**/*.test.ts'],
          globalSetup: ['test/journey/setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // One browser on few cores: pages at the same time would wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
})
