import { CommandFailed } from '../command.ts';
import type { PlannerClient } from '../planner/plannerClient.ts';

/** The name of the backup that is meant: the whole of it, how it begins, or `newest`. Throws CommandFailed. */
export async function pickBackup(planner: PlannerClient, asked: string, vaultId: string | null): Promise<string> {
  const { backups } = await planner.backups.list({ vaultId });
  const named = asked === 'newest' ? backups.slice(0, 1) : backups.filter(({ name }) => name.startsWith(asked));
  const [found, another] = named;
  if (another) {
    throw new CommandFailed(
      `Several backups begin with ${asked}: ${named.map(({ name }) => name).join(', ')}.`,
      'several',
    );
  }
  if (!found) throw new CommandFailed(`There is no backup called ${asked}. leadlight restore lists them.`, 'not-found');
  return found.name;
}
