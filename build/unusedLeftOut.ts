import type { Plugin } from 'vite';

/** Parts of libraries that come along with what the first page shows, though no page of ours uses them. */
const UNUSED = [
  /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/,
  /\/@mantine\/core\/esm\/components\/(?:Menu\/MenuSearch\/MenuSearch|Menu\/MenuContextMenu\/MenuContextMenu)\.mjs$/,
  /\/@mantine\/core\/esm\/components\/(?:Popover\/PopoverContextMenu\/PopoverContextMenu|Tooltip\/TooltipFloating\/TooltipFloating)\.mjs$/,
];

/** Keeps the names that are imported, and nothing behind them. Whatever is used after all says so. */
export const unusedLeftOut: Plugin = {
  name: 'leadlight-unused-left-out',
  enforce: 'pre',
  transform(code, id) {
    if (!UNUSED.some((unused) => unused.test(id.replaceAll('\\', '/')))) return null;
    const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
    const names = [...declared, ...listed.map((name) => name.trim().split(' as ').at(-1))].filter(Boolean);
    const missing = `throw new Error('This part is left out of the build: see build/unusedLeftOut.ts');`;
    // What zod makes at once for later is a function as well.
    return `const gone = () => { ${missing} };\nconst later = () => gone;\n${names
      .map((name) => `export { ${name?.startsWith('create') ? 'later' : 'gone'} as ${name} };`)
      .join('\n')}`;
  },
};
