import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runCommand } from './command.ts';
import type { Findings, Step } from './step.ts';

const UnitReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
  .transform((it) => ({ passed: it.numPassedTests, failed: it.numFailedTests, skipped: it.numPendingTests }));

const EndToEndReport = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }) })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

export function unitTests(root: string): Step {
  return {
    name: 'Unit tests',
    run: () =>
      withReport(async (file) => {
        const args = [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--reporter=dot',
          '--reporter=json',
          `--outputFile=${file}`,
        ];
        const { code } = await runCommand(args, { root, speaks: true });
        return readReport(file, code, UnitReport);
      }),
  };
}

export function endToEndTests(root: string): Step {
  return {
    name: 'End-to-end tests',
    run: () =>
      withReport(async (file) => {
        process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
        const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
        const { code } = await runCommand(args, { root, speaks: true });
        return readReport(file, code, EndToEndReport);
      }),
  };
}

async function withReport(use: (file: string) => Promise<Findings>): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite that ended badly has a failure, even where its report knows of none. */
function readReport(file: string, code: number, schema: z.ZodType<Omit<Findings, 'output'>>): Findings {
  try {
    const report = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const isEmpty = report.passed + report.failed === 0;
    const failed = code !== 0 || isEmpty ? Math.max(1, report.failed) : report.failed;
    return { ...report, failed, output: isEmpty ? 'No test ran.' : '' };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output: 'The suite left no report.' };
  }
}
