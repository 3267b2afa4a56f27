import { expect, test } from 'vitest';
import { problemOfReport } from './boundaries.ts';

const ROOMS = [
  'shared/model/run.ts',
  'shared/domain/schedule/flow.ts',
  'shared/contract/contract.ts',
  'electron/vault/vault.ts',
  'electron/planner/planner.ts',
  'electron/desktop/main.ts',
  'electron/browser/main.ts',
  'renderer/features/today/TodayPage.tsx',
  'renderer/components/Keys.tsx',
  'renderer/api/queries.ts',
];

function aReport({ modules = ROOMS, violations = [] as object[] } = {}): string {
  return JSON.stringify({ modules: modules.map((source) => ({ source })), summary: { violations } });
}

test('a report on every room without a fault holds', () => {
  expect(problemOfReport(aReport())).toBeNull();
});

test('a report on no module fails, for then nothing was checked', () => {
  expect(problemOfReport(aReport({ modules: [] }))).toContain('looked at no module');
});

test('a report that misses one room fails and names it', () => {
  const modules = ROOMS.filter((source) => !source.startsWith('electron/vault/'));
  expect(problemOfReport(aReport({ modules }))).toContain('electron/vault/');
});

test('an import through a wall is named', () => {
  const violation = { from: 'shared/model/run.ts', to: 'electron/vault/vault.ts', rule: { name: 'shared-model' } };
  expect(problemOfReport(aReport({ violations: [violation] }))).toBe(
    'shared-model: shared/model/run.ts imports electron/vault/vault.ts',
  );
});

test('words instead of a report fail', () => {
  expect(problemOfReport('Cannot find the configuration')).toContain('gave no report');
});
