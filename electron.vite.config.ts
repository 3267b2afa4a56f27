import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { tsImport } from 'tsx/esm/api';
import { excalidrawOffline } from './build/excalidrawOffline.ts';
import { noticesFile } from './build/noticesFile.ts';
import { programIcons } from './build/programIcons.ts';
import { unusedLeftOut } from './build/unusedLeftOut.ts';

// electron-vite leaves `#…` imports of a configuration to Node, which does not read TypeScript by itself.
const { curriculumModule }: typeof import('./build/curriculumModule.ts') = await tsImport(
  './build/curriculumModule.ts',
  import.meta.url,
);

const notices = noticesFile(import.meta.dirname);

export default defineConfig({
  main: {
    plugins: [curriculumModule(), programIcons(join(import.meta.dirname, 'build/icons/program')), notices()],
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: {
          browser: 'electron/browser/main.ts',
          cli: 'electron/cli/main.ts',
          desktop: 'electron/desktop/main.ts',
        },
        external: ['electron', 'bufferutil', 'utf-8-validate'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [notices()],
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/desktop/preload.ts' },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), unusedLeftOut, excalidrawOffline(import.meta.dirname), notices()],
    resolve: {
      alias: [{ find: /^temporal-polyfill$/, replacement: join(import.meta.dirname, 'renderer/api/temporal.ts') }],
    },
    build: {
      minify: true,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: 'renderer/index.html',
        // What every start needs is one file: as ninety small ones it took a third longer to arrive.
        output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } },
      },
    },
  },
});
