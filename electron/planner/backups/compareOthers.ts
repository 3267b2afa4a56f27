import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BackupReader } from '#electron/vault/backups/backupReader.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import { formatAt, isSetAside, monthIn, VAULT_FILE } from '#electron/vault/layout.ts';
import type { BackupLook, Standing } from '#shared/contract/backupsContract.ts';

/** How everything but the journal stands to the vault of now: drawings, runs, settings, each told once with a count. */
export async function compareOthers(reader: BackupReader): Promise<BackupLook['others']> {
  const now = new Set(await reader.pathsNow());
  const paths = [...new Set([...reader.paths, ...now])].filter(isToldApart).sort();
  const counted = new Map<string, BackupLook['others'][number]>();
  for (const path of paths) {
    await nextTurn();
    const standing = await standingOf(reader, path, now);
    const what = describe(path);
    if (standing === 'same' || what === null) continue;
    const key = `${what} ${standing}`;
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { what, standing, count: 1 });
  }
  return [...counted.values()];
}

/** Entries are compared one by one; thoughts that wait stay where they are; a file set aside is nobody's any more. */
const isToldApart = (path: string): boolean =>
  monthIn(path) === null && path !== VAULT_FILE && !path.startsWith('inbox/') && !isSetAside(path);

async function standingOf(reader: BackupReader, path: string, now: ReadonlySet<string>): Promise<Standing> {
  if (!reader.manifest.files[path]) return 'new';
  if (!now.has(path)) return 'missing';
  return (await reader.isAsNow(path)) ? 'same' : 'different';
}

/** Scene and picture of a drawing go with it, and the sound with its recording. */
function describe(path: string): string | null {
  if (path.startsWith('drawings/')) return path.endsWith('.excalidraw') && !/\.v\d+\./.test(path) ? 'A drawing' : null;
  if (path.startsWith('recordings/')) return path.endsWith('.webm') ? 'A recording' : null;
  if (path.startsWith('history/')) return 'What entries were before';
  return formatAt(path, FORMATS)?.describe(path) ?? null;
}
