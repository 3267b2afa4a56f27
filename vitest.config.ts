import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { curriculumModule } from './build/curriculumModule.ts';

/** Hosts have handlers of the whole process, and a stand-in for Electron with a state: each file has a process of its own. */
const ALONE = ['electron/{browser,cli,desktop,host}/**/*.test.ts', 'build/**/*.test.ts'];

export default defineConfig({
  plugins: [curriculumModule()],
  resolve: {
    // Outside Electron the module would try to download its runtime.
    alias: [
      { find: /^electron$/, replacement: join(import.meta.dirname, 'electron/desktop/testing/electronStandIn.ts') },
    ],
  },
  test: {
    // A slow or busy machine is no reason to fail; a test that hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: [join(import.meta.dirname, 'build/test/randomness.ts')],
    // By itself vitest leaves one core free, which on a build machine of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          // No file of these leaves anything behind in its process, so that what they import is read once a worker.
          name: 'together',
          // A test of the renderer that needs a document without drawing says so in its first line.
          include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE],
          environment: 'node',
          isolate: false,
          restoreMocks: true,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, environment: 'node' } },
      {
        extends: true,
        test: { name: 'screens', include: ['renderer/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
});
