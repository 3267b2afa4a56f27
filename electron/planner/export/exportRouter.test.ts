import { access, readdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExportProgress } from '#shared/contract/exportContract.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { exportRouter } from './exportRouter.ts';
import { mirrorKeeper } from './mirrorKeeper.ts';

let open: TestPlanner;
let exporting: ReturnType<typeof clientOf>;
let folder: string;

const clientOf = ({ parts }: TestPlanner) => createRouterClient(exportRouter(parts, mirrorKeeper(parts)));

beforeEach(async () => {
  open = await aPlanner();
  exporting = clientOf(open);
  folder = join(open.folder, 'out');
});
afterEach(() => open.remove());

async function lastStep(steps: AsyncIterable<ExportProgress>): Promise<ExportProgress | undefined> {
  let last: ExportProgress | undefined;
  for await (const step of steps) last = step;
  return last;
}

test('the folder of the last export is offered for the next one', async () => {
  expect(await exporting.defaultFolder()).toEqual({ folder: join(homedir(), 'Leadlight Export') });
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ state: 'finished', folder });
  expect(await exporting.defaultFolder()).toEqual({ folder });
});

test('remembering the folder changes no byte of the next export', async () => {
  await lastStep(await exporting.toMarkdown({ folder }));
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ filesWritten: 0 });
});

test('a folder that cannot be used is refused before anything is written, and is not remembered', async () => {
  await expect(lastStep(await exporting.toMarkdown({ folder: join(open.folder, 'vault/out') }))).rejects.toMatchObject({
    code: 'invalid',
    message: 'That folder is in your vault. Choose one outside it.',
  });
  expect((await exporting.defaultFolder()).folder).toBe(join(homedir(), 'Leadlight Export'));
});

test('a second export waits for the first to end', async () => {
  const first = await exporting.toMarkdown({ folder });
  await first.next();
  await expect(lastStep(await exporting.toMarkdown({ folder }))).rejects.toMatchObject({ code: 'invalid' });
  await first.return();
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ state: 'finished' });
});

test('an export that is stopped before its first step or after it leaves nothing behind', async () => {
  const before = await readdir(open.folder);
  await (await exporting.toMarkdown({ folder })).return();
  const begun = await exporting.toMarkdown({ folder });
  await begun.next();
  await begun.return();
  expect(await readdir(open.folder)).toEqual(before);
  expect((await exporting.defaultFolder()).folder).toBe(join(homedir(), 'Leadlight Export'));
});

test('a disk that refuses is told in words, and nothing of the export is left', async () => {
  const steps = await exporting.toMarkdown({ folder });
  await steps.next();
  // As a drive that is pulled out.
  await rm(folder, { recursive: true });
  await expect(lastStep(steps)).rejects.toMatchObject({
    code: 'storage-failed',
    message: `${folder} cannot be reached. Check the path, or choose another folder.`,
  });
  await expect(access(folder)).rejects.toThrow();
  expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ state: 'finished' });
});

describe('diagrams', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
  const body = 'Before\n\n```mermaid\nflowchart LR\n```\n\nafter\n\n```mermaid\nbroken\n```\n';

  async function pages(): Promise<Map<string, string>> {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((one) => one.isFile());
    const texts = files.map(
      async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'utf8')] as const,
    );
    return new Map(await Promise.all(texts));
  }

  test('a window is asked for what is missing once, and each picture lies below its source', async () => {
    const { create } = open.planner.journal;
    await create({ kind: 'rfc', date: LocalDate.parse('2027-02-19'), edit: { title: 'RFC: One owner', body } });
    expect(await exporting.missingPictures()).toEqual({ sources: ['flowchart LR', 'broken'], left: 2 });
    const pictures = [
      { source: 'flowchart LR', picture: svg },
      { source: 'broken', picture: null },
    ];
    expect(await exporting.givePictures({ pictures })).toEqual({ kept: 1 });
    expect(await exporting.missingPictures()).toEqual({ sources: [], left: 0 });
    expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ diagramsWithoutPicture: 1 });
    const written = await pages();
    const name = [...written.keys()].find((one) => one.endsWith('.svg'));
    expect(written.get(name ?? '')).toBe(svg);
    const page = written.get('2027-02-19-rfc-0001-one-owner.md');
    expect(page).toContain(`flowchart LR\n\`\`\`\n\n![Diagram](../diagrams/${name})<!-- picture -->\n\nafter`);
    expect(page).toContain('# RFC-0001: One owner');
    expect(page).toContain('```mermaid\nbroken\n```\n');
  });

  test('a picture that could run or fetch something is not taken', async () => {
    const { create } = open.planner.journal;
    await create({ kind: 'note', date: LocalDate.parse('2027-02-19'), edit: { body } });
    const picture = svg.replace('<path', '<script>alert(1)</script><path');
    expect(await exporting.givePictures({ pictures: [{ source: 'flowchart LR', picture }] })).toEqual({ kept: 0 });
    expect(await lastStep(await exporting.toMarkdown({ folder }))).toMatchObject({ diagramsWithoutPicture: 2 });
    expect([...(await pages()).keys()].some((name) => name.endsWith('.svg'))).toBe(false);
  });

  test('comments are written below the document', async () => {
    const { create, comment } = open.planner.journal;
    const { id, revision } = await create({
      kind: 'decision',
      date: LocalDate.parse('2027-02-19'),
      edit: { body: 'We will.' },
    });
    open.clock.moment = '2027-02-14T05:30:00.000Z';
    await comment({ id, revision, quote: 'will', text: 'We did not.' });
    await lastStep(await exporting.toMarkdown({ folder }));
    const page = [...(await pages())].find(([name]) => name.includes('adr-0001'))?.[1];
    expect(page).toMatch(
      /We will\.\n\n<!-- comments -->\n## Review comments\n\n### Sunday 14 February 2027, 12 days after writing\n\n> will\n\nWe did not\.$/,
    );
  });
});
