import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deliverableTool } from '#shared/domain/content/deliverableTool.ts';
import { deliverableTable } from './deliverableTable.ts';
import { readCurriculum } from './readCurriculum.ts';

const ROOT = join(import.meta.dirname, '../..');
const curriculum = await readCurriculum(join(ROOT, 'curriculum'));

test('the table in docs is that of the content: npm run curriculum -- --deliverables writes it', async () => {
  expect(await readFile(join(ROOT, 'docs/deliverables.md'), 'utf8')).toBe(deliverableTable(curriculum));
});

test('each of the 148 sessions has a deliverable and a tool, and no cell is empty', () => {
  const rows = deliverableTable(curriculum)
    .split('\n')
    .filter((line) => line.startsWith('| Day '));
  expect(rows).toHaveLength(148);
  for (const row of rows)
    expect(
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .every((text) => text.trim() !== ''),
    ).toBe(true);
});

test('every template that a tool begins from ships, and is of its kind', () => {
  const work = [
    ...curriculum.plan.phases.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions)),
    ...curriculum.modules.flatMap(({ activities }) => activities),
  ];
  for (const tool of work.map(deliverableTool)) {
    if (!('templateId' in tool) || tool.templateId === null) continue;
    const template = curriculum.templates.find(({ id }) => id === tool.templateId);
    expect(template?.kind, tool.templateId).toBe(tool.kind);
  }
});
