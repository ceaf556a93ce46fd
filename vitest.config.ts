import { defineConfig } from 'vitest/config';

/** Tests that touch a browser's own objects, or stand-ins for them, each with a world of its own. */
const withBrowser = ['tests/**/*.test.tsx', 'tests/{browser,buttons,components,facts,place}/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default'],
    // Property tests and whole papers take their time on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    projects: [
      // The steps are pure: their tests share what they load, which takes most of the time.
      { extends: true, test: { name: 'steps', include: ['tests/**/*.test.ts'], exclude: withBrowser, isolate: false } },
      { extends: true, test: { name: 'browser', include: withBrowser, pool: 'threads' } },
    ],
  },
});
