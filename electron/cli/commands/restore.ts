import type { BackupLook } from '#shared/contract/backupsContract.ts';
import { restoreWords, STANDING_WORDS } from '#shared/domain/backups/backupWords.ts';
import { type Answer, type Command, CommandFailed, type RunCommand, UsageRefused } from '../command.ts';
import type { PlannerClient } from '../planner/plannerClient.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { backupLine } from './backupLine.ts';
import { pickBackup } from './pickBackup.ts';

export const restore: Command = {
  name: 'restore',
  takes: '[BACKUP]',
  summary: 'lists the backups, or goes back to one',
  details: [
    'Without BACKUP it lists them. BACKUP is a name from that list, the beginning of one, or newest.',
    'It only says what would change, unless --yes is given. Before a whole backup takes the place of the vault’s content,',
    'that is backed up and kept, so that restoring it again undoes this.',
  ],
  options: {
    entry: { value: 'ENTRY', words: 'only this entry: its id or its whole title' },
    of: { value: 'VAULT', words: 'a backup of another vault in the same folder, by its id' },
    yes: { words: 'does it' },
  },
  read([name, another], given) {
    if (another !== undefined) throw new UsageRefused(`“${another}” is one word too many.`);
    const [entry, vaultId, isMeant] = [given.text('entry'), given.text('of'), given.isSet('yes')];
    if (vaultId !== null && !/^[0-9a-f-]{36}$/.test(vaultId))
      throw new UsageRefused('Write the id of a vault after --of: leadlight restore lists them.');
    if (name === undefined) {
      if (entry !== null || isMeant) throw new UsageRefused('Say which backup: leadlight restore BACKUP.');
      return listBackups(vaultId);
    }
    return entry === null ? restoreAll({ name, vaultId, isMeant }) : restoreOne({ name, vaultId, isMeant, entry });
  },
};

interface Wanted {
  name: string;
  vaultId: string | null;
  isMeant: boolean;
}

const listBackups = (vaultId: string | null): RunCommand => {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner) => {
      const view = await planner.backups.list({ vaultId });
      if (view.problem !== null) throw new CommandFailed(view.problem, 'storage-failed');
      const here = { now: terminal.clock.now(), zone: terminal.clock.zone() };
      return {
        lines: [
          ...view.backups.map((one) => backupLine(one, here)),
          view.backups.length === 0 ? `There is no backup in ${view.folder}.` : `They are in ${view.folder}.`,
          ...view.earlierFolders.map((folder) => `Earlier backups are in ${folder}.`),
          ...view.others.map(
            ({ vaultId: id, folder, count }) => `Of another vault: ${count} of ${folder} (--of ${id}).`,
          ),
        ],
        json: view,
      };
    });
};

const NOTHING = 'Nothing was changed. To do it, add --yes.';

function restoreAll({ name: asked, vaultId, isMeant }: Wanted): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner): Promise<Answer> => {
      const name = await pickBackup(planner, asked, vaultId);
      const look = await planner.backups.look({ name, vaultId });
      const lines = restoreWords(look);
      if (!isMeant) return { lines: [...lines, NOTHING], json: jsonOf(look, null) };
      const restored = await planner.backups.restore({ name, vaultId });
      return {
        lines: [...lines, `Restored ${name}. To undo it: leadlight restore ${restored.snapshot} --yes`],
        json: jsonOf(look, restored),
      };
    });
}

function jsonOf(
  { name, madeAt, counts, others, damaged }: BackupLook,
  restored: { snapshot: string; files: number } | null,
) {
  return { name, madeAt, counts, others, damaged, restored };
}

function restoreOne({ name: asked, vaultId, isMeant, entry }: Wanted & { entry: string }): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner): Promise<Answer> => {
      const name = await pickBackup(planner, asked, vaultId);
      const found = await pickEntry(planner, { name, vaultId }, entry);
      const line = `${found.title || 'Untitled'} (${found.date}): ${STANDING_WORDS[found.standing]}`;
      if (!isMeant) return { lines: [line, NOTHING], json: { name, entry: found, restored: false } };
      await planner.backups.restoreEntry({ name, vaultId, id: found.id });
      return { lines: [`${line}. It is as it was.`], json: { name, entry: found, restored: true } };
    });
}

async function pickEntry(planner: PlannerClient, wanted: { name: string; vaultId: string | null }, entry: string) {
  const { entries } = await planner.backups.look(wanted);
  const inBackup = entries.filter(({ standing }) => standing !== 'new');
  const named = inBackup.filter(({ id, title }) => id === entry || title.toLowerCase() === entry.toLowerCase());
  const [found, another] = named;
  if (another)
    throw new CommandFailed(
      `Several entries are called “${entry}”. Write the id of one: ${named.map(({ id }) => id).join(', ')}.`,
      'several',
    );
  if (!found) throw new CommandFailed(`No entry called “${entry}” was otherwise in this backup.`, 'not-found');
  return found;
}
