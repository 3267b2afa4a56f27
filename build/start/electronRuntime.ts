import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { superviseDownload } from './superviseDownload.ts';

const STALL_MS = 10_000;

/** The installed runtime's program; null when it is not there. */
export function electronProgram(root: string): string | null {
  const note = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(note)) return null;
  const program = join(root, 'node_modules/electron/dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Fetches the runtime with Electron's own installer. */
export async function fetchElectron(root: string): Promise<'fetched' | 'failed' | 'stalled'> {
  const scratch = mkdtempSync(join(tmpdir(), 'leadlight-electron-'));
  try {
    const end = await superviseDownload({
      command: [process.execPath, join(root, 'node_modules/electron/install.js')],
      // The installer downloads into the temporary folder: one of its own shows its progress.
      env: { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch },
      folders: [scratch, join(root, 'node_modules/electron/dist')],
      stallMs: STALL_MS,
    });
    if (end === 'done') return electronProgram(root) ? 'fetched' : 'failed';
    return end;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
