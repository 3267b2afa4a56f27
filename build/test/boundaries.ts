import { z } from 'zod';
import { runCommand } from './command.ts';
import { type Findings, verdict } from './step.ts';

const Report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Rooms that must have been looked at. A checker that cannot read TypeScript finds no module, and no fault. */
const LOOKED_AT = [
  'shared/model/',
  'shared/domain/',
  'shared/contract/',
  'electron/vault/',
  'electron/planner/',
  'electron/desktop/',
  'electron/browser/',
  'renderer/features/',
  'renderer/components/',
  'renderer/api/',
];

/** Who imports whom, by the rules of `.dependency-cruiser.cjs`. */
export async function boundaries(root: string): Promise<Findings> {
  const { output } = await runCommand(
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'shared',
      'electron',
      'renderer',
    ],
    { root },
  );
  const problem = problemOfReport(output);
  return verdict(problem === null, problem ?? '');
}

/** What is wrong according to a report of dependency-cruiser; null when nothing is. */
export function problemOfReport(json: string): string | null {
  let report: z.infer<typeof Report>;
  try {
    report = Report.parse(JSON.parse(json));
  } catch {
    return `dependency-cruiser gave no report:\n${json.slice(0, 2000)}`;
  }
  const unseen = LOOKED_AT.filter((room) => !report.modules.some(({ source }) => source.startsWith(room)));
  if (unseen.length > 0) return `dependency-cruiser looked at no module of ${unseen.join(', ')}`;
  const { violations } = report.summary;
  if (violations.length === 0) return null;
  return violations.map(({ from, to, rule }) => `${rule.name}: ${from} imports ${to}`).join('\n');
}
