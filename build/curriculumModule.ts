import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readCurriculum } from '../electron/curriculum/readCurriculum.ts';

const CONTENT = join(import.meta.dirname, '../curriculum');
const RESOLVED = '\0virtual:curriculum';

/**
 * Makes `virtual:curriculum` the checked content, one JSON text a part, each parsed when it is first asked for: who
 * looks at today's sessions need not hold every question in memory. Content that does not fit fails the build.
 */
export function curriculumModule(): Plugin {
  return {
    name: 'leadlight-curriculum',
    resolveId: (id) => (id === 'virtual:curriculum' ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined;
      const parts = Object.entries(await readCurriculum(CONTENT)).map(([name, part]) => [name, JSON.stringify(part)]);
      return `const parts = ${JSON.stringify(parts)};\n${PARSED_ON_DEMAND}`;
    },
  };
}

const PARSED_ON_DEMAND = `
const content = {};
for (const [name, json] of parts) {
  const parse = () => {
    const value = JSON.parse(json);
    Object.defineProperty(content, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(content, name, { get: parse, enumerable: true, configurable: true });
}
export default content;
`;
