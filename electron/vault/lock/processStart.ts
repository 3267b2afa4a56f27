import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a process began, as text that is the same each time it is asked and another one for another process
 * with the same pid. Null when there is no such process; 'unknown' when the system does not say.
 */
export async function processStart(pid: number): Promise<string | null> {
  if (!isRunning(pid)) return null;
  try {
    return process.platform === 'linux' ? await linuxStart(pid) : await askedStart(pid);
  } catch {
    return isRunning(pid) ? 'unknown' : null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is running all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The boot it belongs to and the clock ticks since then. A killed process that nobody waited for is not running. */
async function linuxStart(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  // The program's name comes second, in brackets, and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const ticks = fields[19];
  if (state === 'Z' || state === 'X') return null;
  return `${boot.trim()}:${ticks}`;
}

async function askedStart(pid: number): Promise<string> {
  const { stdout } =
    process.platform === 'win32'
      ? await run('powershell.exe', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`])
      : await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });
  return stdout.trim() || 'unknown';
}
