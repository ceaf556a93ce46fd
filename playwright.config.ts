import { defineConfig } from '@playwright/test';

/** The built extension in real browsers. Each file has a browser of its own, so two at once is what two cores carry. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'out/playwright',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 15_000 },
});
