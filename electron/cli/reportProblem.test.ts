import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { aShell } from './testing/aShell.ts';

const shell = aShell();

test('report-problem tells of an open vault without opening it, and writes where it is asked to', async () => {
  const { code, said } = await shell.leadlight('report-problem');
  expect(code).toBe(0);
  expect(said).toContain('Leadlight problem report');
  expect(said.join('\n')).toMatch(/held by: cli, this process/);
  expect(said.join('\n')).not.toContain(shell.open.folder);
  const { said: told } = await shell.leadlight('report-problem', '--out', 'report.txt');
  expect(told).toEqual([`Written to ${shell.path('report.txt')}`]);
  expect(await readFile(shell.path('report.txt'), 'utf8')).toMatch(/^Leadlight problem report\n/);
});

test('report-problem tells of a vault that does not open, and keeps out of the vault', async () => {
  await shell.open.close();
  await writeFile(shell.path('vault/settings.json'), 'not JSON');
  const { code, said } = await shell.leadlight('report-problem');
  expect(code).toBe(0);
  expect(said.join('\n')).toContain('problem: VaultUnusable');
  const inside = await shell.leadlight('report-problem', '--out', 'vault/report.txt');
  expect(inside.code).toBe(1);
  expect(inside.complaints.join('\n')).toMatch(/would be in your vault/);
  expect((await shell.leadlight('report-problem', 'now')).code).toBe(2);
});
