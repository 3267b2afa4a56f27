import { mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** A folder in which everything is known, so that whatever else is written in it is seen. */
export interface GuardedFolder {
  path: string;
  vault: string;
  backups: string;
  /** Where the user lets Leadlight write. */
  chosen: string;
  /** Files of others, which nothing may touch. */
  strangers: string;
  /** What is there now and was not before, or is another now; outside the vault, its backups and what was chosen. */
  touched(): Promise<string[]>;
  remove(): Promise<void>;
}

const OURS = /^(?:vault|backups|chosen|linked)(?:\/|$)/;

/** Somebody's home folder with a vault in it, files of others, and links that lead from one to the other. */
export async function guardedFolder(): Promise<GuardedFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'leadlight-guarded-')));
  const [vault, backups, chosen, strangers] = ['vault', 'backups', 'chosen', 'strangers'].map((name) =>
    join(path, name),
  );
  if (!vault || !backups || !chosen || !strangers) throw new Error('Four folders were named.');
  for (const folder of [vault, backups, chosen, strangers, join(path, 'linked')]) await mkdir(folder);
  await writeFile(join(strangers, 'letter.md'), 'Dear Ada\n');
  await writeFile(join(strangers, '.bashrc'), 'export A=1\n');
  await writeFile(join(strangers, 'own.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  await symlink(join(path, 'linked'), join(chosen, 'link'));
  await symlink(join(strangers, 'letter.md'), join(chosen, 'letter.ics'));
  await symlink(vault, join(chosen, 'to-vault'));
  await symlink(join(chosen, 'round'), join(chosen, 'round'));
  const before = await listed(path);
  return {
    path,
    vault,
    backups,
    chosen,
    strangers,
    async touched() {
      const now = await listed(path);
      const names = new Set([...before.keys(), ...now.keys()]);
      return [...names].filter((name) => before.get(name) !== now.get(name) && !OURS.test(name));
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** What is where, with the bytes of what is not ours. */
async function listed(root: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  async function look(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const at = join(folder, entry.name);
      const name = relative(root, at);
      if (OURS.test(name)) found.set(name, 'ours');
      else if (entry.isDirectory()) {
        found.set(name, 'folder');
        await look(at);
      } else found.set(name, entry.isSymbolicLink() ? await readlink(at) : await readFile(at, 'latin1'));
    }
  }
  await look(root);
  return found;
}
