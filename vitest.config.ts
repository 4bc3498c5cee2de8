// Two projects in one run: `code` (units, contracts, properties, round trips) and `site`, which builds data and site once
// into a temporary folder and looks at the result, in files and in a real Chromium.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // By itself it leaves a core to the person at the machine, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          setupFiles: ['tests/seed-properties.ts'],
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/safety/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts', 'tests/safety/site/*.test.ts'],
          globalSetup: ['tests/site/build-site.ts'],
        },
      },
    ],
  },
});
