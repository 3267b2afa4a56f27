import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ALTERNATIVES_TABLE } from '#shared/domain/journal/document/alternativesTable.ts';
import { checkSections } from '#shared/domain/journal/document/requiredSections.ts';

const textOf = (name: string) => readFile(new URL(`../../curriculum/templates/${name}.md`, import.meta.url), 'utf8');

test.each(['rfc', 'decision'] as const)(
  'the template of %s has every section a reader looks for, and none of them is written yet',
  async (kind) => {
    expect(checkSections(kind, await textOf(kind)).map(({ state }) => state)).toSatisfy((states: string[]) =>
      states.every((state) => state === 'empty'),
    );
  },
);

test.each(['rfc', 'decision'] as const)('the example of %s has them all written', async (kind) => {
  const missing = checkSections(kind, await textOf(`${kind}.example`)).filter(({ state }) => state !== 'present');
  expect(missing).toEqual([]);
});

test('the RFC’s template has the table that the tool bar puts in', async () => {
  expect(await textOf('rfc')).toContain(ALTERNATIVES_TABLE);
});
