import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { excalidrawOffline } from './build/excalidrawOffline.ts';
import { noticesFile } from './build/noticesFile.ts';
import { programIcons } from './build/programIcons.ts';

// electron-vite leaves `#…` imports of a configuration to Node, which does not read TypeScript by itself.
const { curriculumModule }: typeof import('./build/curriculumModule.ts') = await tsImport(
  './build/curriculumModule.ts',
  import.meta.url,
);

const notices = noticesFile(import.meta.dirname);

/** Parts of libraries that come along with what the first page shows, though no page of ours uses them. */
const UNUSED = [
  /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/,
  /\/@mantine\/core\/esm\/components\/(?:Menu\/MenuSearch\/MenuSearch|Menu\/MenuContextMenu\/MenuContextMenu)\.mjs$/,
  /\/@mantine\/core\/esm\/components\/(?:Popover\/PopoverContextMenu\/PopoverContextMenu|Tooltip\/TooltipFloating\/TooltipFloating)\.mjs$/,
];

/** Keeps the names that are imported, and nothing behind them. Whatever is used after all says so. */
const unusedLeftOut: Plugin = {
  name: 'leadlight-unused-left-out',
  enforce: 'pre',
  transform(code, id) {
    if (!UNUSED.some((unused) => unused.test(id.replaceAll('\\', '/')))) return null;
    const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
    const names = [...declared, ...listed.map((name) => name.trim().split(' as ').at(-1))].filter(Boolean);
    const missing = `throw new Error('This part is left out of the build: see electron.vite.config.ts');`;
    // What zod makes at once for later is a function as well.
    return `const gone = () => { ${missing} };\nconst later = () => gone;\n${names
      .map((name) => `export { ${name?.startsWith('create') ? 'later' : 'gone'} as ${name} };`)
      .join('\n')}`;
  },
};

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
