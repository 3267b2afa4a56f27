import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EntryTemplate, Phase, Plan, Resource } from '#shared/model/curriculum.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import type { Curriculum } from './curriculum.ts';
import { CurriculumError } from './curriculumError.ts';
import { parseContent } from './parseContent.ts';
import { type PhaseFile, planProblems } from './planProblems.ts';
import { readTemplate } from './readTemplate.ts';

const PlanHead = Plan.omit({ phases: true, resources: true });

/**
 * Reads and checks the content folder: `plan/plan.yaml`, `plan/resources.yaml`, one `plan/phase-N.yaml` a phase,
 * and `templates/<kind>.md` with front matter. Throws a CurriculumError that names file and place of what does not fit.
 */
export async function readCurriculum(folder: string): Promise<Curriculum> {
  const head = parseContent(await readYaml(folder, 'plan/plan.yaml'), PlanHead);
  const resources = parseContent(await readYaml(folder, 'plan/resources.yaml'), Resource.array());
  const phaseFiles = await readPhases(folder);
  const templates = await readTemplates(folder);
  const problems = [...planProblems(phaseFiles, resources), ...missingTemplates(templates)];
  if (problems.length > 0) throw new CurriculumError(problems);
  return { plan: { ...head, phases: phaseFiles.map(({ phase }) => phase), resources }, templates };
}

async function readPhases(folder: string): Promise<PhaseFile[]> {
  const names = (await filesIn(folder, 'plan')).filter((name) => /^phase-\d+\.yaml$/.test(name));
  if (names.length === 0) throw new CurriculumError(['plan/phase-1.yaml The file is missing']);
  const files = names.map((name) => `plan/${name}`).sort(byNumber);
  return Promise.all(files.map(async (file) => ({ file, phase: parseContent(await readYaml(folder, file), Phase) })));
}

async function readTemplates(folder: string): Promise<EntryTemplate[]> {
  const names = (await filesIn(folder, 'templates')).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => readTemplate(`templates/${name}`, await readText(folder, `templates/${name}`))),
  );
}

function missingTemplates(templates: readonly EntryTemplate[]): string[] {
  return ENTRY_KINDS.filter((kind) => templates.every((template) => template.kind !== kind)).map(
    (kind) => `templates/${kind}.md The file is missing`,
  );
}

async function readYaml(folder: string, file: string): Promise<{ file: string; yaml: string }> {
  return { file, yaml: await readText(folder, file) };
}

/** Line ends are made `\n`, so that a checkout with Windows line ends gives the same content. */
async function readText(folder: string, file: string): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: unknown) => refuseMissing(error, file));
  return text.replaceAll('\r\n', '\n');
}

async function filesIn(folder: string, path: string): Promise<string[]> {
  return readdir(join(folder, path)).catch((error: unknown) => refuseMissing(error, path));
}

function refuseMissing(error: unknown, path: string): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    const what = path.includes('.') ? 'file' : 'folder';
    throw new CurriculumError([`${path} The ${what} is missing`]);
  }
  throw error;
}

function byNumber(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
