import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = 'node_modules/@excalidraw/excalidraw/dist/prod';
/** Where the fonts lie in the built page. */
const FOLDER = 'excalidraw';
/** 13 MB of Chinese letters that no other font of it needs. */
const LEFT_OUT = new Set(['Xiaolai']);

/** What has to change in Excalidraw's own code so that it runs without a network and under our content policy. */
const PATCHES = [
  {
    why: 'Every font is asked of a public server as well as of us.',
    pattern: /`https:\/\/esm\.sh\/\$\{\w+\.PKG_NAME\?`[^`]*`:"[^"]*"\}\/dist\/prod\/`/,
    by: `new URL("./${FOLDER}/",document.baseURI).href`,
  },
  {
    why: 'The worker that cuts fonts down compiles WebAssembly that the content policy refuses, and waits a second.',
    pattern: /(?<==)typeof Worker<"u"(?=,\w+=async\(\w+,\w+\)=>\{let\{Commands:)/,
    by: 'false',
  },
  {
    why: 'The library begins with our own shapes, which are not Excalidraw’s.',
    pattern: /(?<=excalidrawLib:)"Excalidraw Library"/,
    by: '"System design"',
  },
] as const;

/** Stands in for the font cutter: fonts go into a picture whole. */
const NO_SUBSETTER = `
export const Commands = { Subset: 'SUBSET' };
export const WorkerUrl = undefined;
export const subsetToBinary = async (font) => font;
export async function toBase64(font) {
  const bytes = new Uint8Array(font);
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return 'data:font/woff2;base64,' + btoa(text);
}
export const subsetToBase64 = toBase64;
`;
const NO_SUBSETTER_ID = '\0leadlight-no-subsetter';
const NO_LOCALE_ID = '\0leadlight-no-locale';

/**
 * Excalidraw without a network: patched where it would ask for one, its fonts beside the page, and none of the
 * languages that Leadlight does not speak. The build fails when a patch finds nothing to change.
 */
export function excalidrawOffline(root: string): Plugin {
  const applied = new Set<string>();
  const fonts = join(root, PACKAGE, 'fonts');
  return {
    name: 'leadlight-excalidraw-offline',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.replaceAll('\\', '/').includes(PACKAGE)) return null;
      if (/^\.\/subset-(?:shared|worker)\.chunk\.js$/.test(source)) return NO_SUBSETTER_ID;
      return /^\.\/locales\/(?!en-)[\w-]+\.js$/.test(source) ? NO_LOCALE_ID : null;
    },
    load(id) {
      if (id === NO_SUBSETTER_ID) return NO_SUBSETTER;
      return id === NO_LOCALE_ID ? 'export default {};' : null;
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes(PACKAGE) || !id.endsWith('.js')) return null;
      let changed = code;
      for (const { pattern, by } of PATCHES) {
        const next = changed.replace(pattern, by);
        if (next !== changed) applied.add(by);
        changed = next;
      }
      return changed === code ? null : { code: changed, map: null };
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FOLDER}/fonts`, ({ url = '' }, response, next) => {
        const found = /^\/(\w+)\/([\w-]+\.woff2)$/.exec(url);
        if (!found) return next();
        response.setHeader('Content-Type', 'font/woff2');
        createReadStream(join(fonts, `${found[1]}`, `${found[2]}`))
          .on('error', next)
          .pipe(response);
      });
    },
    async generateBundle() {
      const missing = PATCHES.filter(({ by }) => !applied.has(by));
      if (missing.length > 0) {
        const reasons = missing.map(({ why }) => `- ${why}`).join('\n');
        this.error(`Excalidraw changed, and a patch found nothing to change. Look for what it does now:\n${reasons}`);
      }
      for (const family of (await readdir(fonts)).filter((name) => !LEFT_OUT.has(name))) {
        for (const name of await readdir(join(fonts, family))) {
          const source = await readFile(join(fonts, family, name));
          this.emitFile({ type: 'asset', fileName: `${FOLDER}/fonts/${family}/${name}`, source });
        }
      }
    },
  };
}
