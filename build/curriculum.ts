import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CurriculumCounts, countCurriculum } from '../electron/curriculum/counts.ts';
import { CurriculumError } from '../electron/curriculum/curriculumError.ts';
import { deliverableTable } from '../electron/curriculum/deliverableTable.ts';
import { readCurriculum } from '../electron/curriculum/readCurriculum.ts';

/**
 * Checks the content and prints how much there is: a table, or one JSON object with `--json`. With `--deliverables`
 * writes down what every session leaves behind and what makes it instead.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, deliverables: { type: 'boolean', default: false } },
});
const ROOT = join(import.meta.dirname, '..');

try {
  const curriculum = await readCurriculum(join(ROOT, 'curriculum'));
  const counts = countCurriculum(curriculum);
  if (values.deliverables) await writeFile(join(ROOT, 'docs/deliverables.md'), deliverableTable(curriculum));
  else console.log(values.json ? JSON.stringify(counts) : table(counts));
} catch (error) {
  if (!(error instanceof CurriculumError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function table(counts: CurriculumCounts): string {
  const rows = Object.entries(counts).map(([name, count]) => `${name.padEnd(10)}${String(count).padStart(7)}`);
  return [...rows, `${'hours'.padEnd(10)}${String(counts.minutes / 60).padStart(7)}`].join('\n');
}
