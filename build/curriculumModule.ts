import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCurriculum } from '../electron/curriculum/readCurriculum.ts';

const CONTENT = join(import.meta.dirname, '../curriculum');
const RESOLVED = '\0virtual:curriculum';

/** Makes `virtual:curriculum` the checked content as one JSON literal. Content that does not fit fails the build. */
export function curriculumModule(): Plugin {
  return {
    name: 'leadlight-curriculum',
    resolveId: (id) => (id === 'virtual:curriculum' ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined;
      const json = JSON.stringify(await readCurriculum(CONTENT));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
