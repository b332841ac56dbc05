import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A whole year takes minutes: `npm run year` runs it by itself.
    exclude: [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
