import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { onFailure, recallFailures } from '#electron/planner/diagnostics/failureLog.ts';

const FILE = 'failures.json';

const Failures = z
  .array(
    z.object({
      at: z.iso.datetime(),
      where: z.enum(['planner', 'host', 'page']),
      name: z.string().max(200),
      frames: z.array(z.string().max(500)).max(12),
    }),
  )
  .max(20);

/** What went wrong before the last start, for the problem report. What cannot be read is nothing to report. */
export function recallKept(configFolder: string): void {
  try {
    recallFailures(Failures.parse(JSON.parse(readFileSync(join(configFolder, FILE), 'utf8'))));
  } catch {
    // None yet, or spoilt: a report without them is still a report.
  }
}

/**
 * The same, and keeps what goes wrong from now on: where and when, never a word of the user's. Written at once, because the
 * process may be about to end.
 */
export function keepFailures(configFolder: string): void {
  recallKept(configFolder);
  onFailure((failures) => {
    try {
      mkdirSync(configFolder, { recursive: true, mode: 0o700 });
      writeFileSync(join(configFolder, FILE), `${JSON.stringify(failures, null, 2)}\n`, { mode: 0o600 });
    } catch {
      // It is still in memory, and the terminal has it.
    }
  });
}
