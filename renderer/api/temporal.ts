/**
 * Stands in for `temporal-polyfill` in the renderer (see electron.vite.config.ts): Chromium has had Temporal since
 * version 144, and only an older one pays for the polyfill, before anything is drawn.
 */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

export const { Temporal } = globalThis;
