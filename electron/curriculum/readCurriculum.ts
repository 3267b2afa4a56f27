import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { EntryTemplate, Phase, Plan, Resource } from '#shared/model/curriculum.ts';
import type { Curriculum } from './curriculum.ts';

/**
 * Reads and checks the content folder: `plan/plan.yaml`, `plan/resources.yaml`, one `plan/phase-N.yaml` a phase,
 * and `templates/<kind>.md` with front matter. Throws with the file's name when something does not fit.
 */
export async function readCurriculum(folder: string): Promise<Curriculum> {
  const head = await readYaml(folder, 'plan/plan.yaml');
  const resources = Resource.array().parse(await readYaml(folder, 'plan/resources.yaml'));
  const phaseFiles = (await readdir(join(folder, 'plan'))).filter((name) => /^phase-\d+\.yaml$/.test(name)).sort();
  const phases = await Promise.all(phaseFiles.map(async (name) => Phase.parse(await readYaml(folder, `plan/${name}`))));
  const plan = Plan.parse({ ...(head as object), phases, resources });
  const templateFiles = (await readdir(join(folder, 'templates'))).filter((name) => name.endsWith('.md')).sort();
  const templates = await Promise.all(
    templateFiles.map(async (name) => readTemplate(await readFile(join(folder, 'templates', name), 'utf8'))),
  );
  return { plan, templates };
}

async function readYaml(folder: string, path: string): Promise<unknown> {
  return parse(await readFile(join(folder, path), 'utf8'));
}

function readTemplate(text: string): EntryTemplate {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return EntryTemplate.parse({ ...parse(head), body });
}
