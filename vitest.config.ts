import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default'],
    // Property tests and whole papers take their time on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
  },
});
