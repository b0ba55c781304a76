import { defineConfig } from 'vitest/config';

/** What needs LibreOffice, poppler or minutes: `npm run test:pages` (see .ci/pages). */
export default defineConfig({
  test: { include: ['test/pages/**/*.pages.ts'], maxWorkers: 2, testTimeout: 240_000, hookTimeout: 240_000 },
});
