import { defineConfig } from 'vitest/config';

/** The built sites are read by several projects and built once for all. */
const globalSetup = 'tests/build.ts';

/** The same journeys in each engine, all three at once. */
const engines = ['chromium', 'firefox', 'webkit'].map((engine) => ({
  extends: true as const,
  test: {
    name: `engine-${engine}`,
    include: ['tests/engines/journeys.test.ts'],
    globalSetup,
    sequence: { groupOrder: 2 },
    maxWorkers: 3,
    provide: { engine: engine as keyof typeof import('./tests/engines/engines.ts').engines },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
}));

export default defineConfig({
  server: { watch: { ignored: ['**/dist/**', '**/.cache/**'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          env: { CONTENT_DIR: 'tests/fixtures/edition' }, // whose interface is in English, whatever the edition’s is
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // The tests only read: one worker for many files saves most of the time.
        test: {
          name: 'edition',
          include: ['tests/edition/**/*.test.ts'],
          globalSetup,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      ...engines,
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [globalSetup, 'tests/browser/setup.ts'],
          // After the others, with two workers: one waits for the browser while the other asks it.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
