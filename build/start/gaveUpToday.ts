import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether the download was given up on the same day; `today` is a local date like `2027-02-19`. */
export function gaveUpToday(root: string, today: string): boolean {
  try {
    return readFileSync(noteIn(root), 'utf8').trim() === today;
  } catch {
    return false;
  }
}

export function rememberGivingUp(root: string, today: string): void {
  mkdirSync(dirname(noteIn(root)), { recursive: true });
  writeFileSync(noteIn(root), `${today}\n`);
}

export function forgetGivingUp(root: string): void {
  rmSync(noteIn(root), { force: true });
}

/** Among the installed packages, so that a new installation tries anew. */
function noteIn(root: string): string {
  return join(root, 'node_modules/.cache/leadlight/runtime-given-up');
}
