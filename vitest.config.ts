import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { curriculumModule } from './build/curriculumModule.ts';

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
    projects: [
      {
        extends: true,
        test: {
          name: 'process',
          include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'build/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: { name: 'renderer', include: ['renderer/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
    ],
  },
});
