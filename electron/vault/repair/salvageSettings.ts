import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import type { Backup, Damaged, Salvaged } from '../format.ts';
import { inWords } from '../words.ts';

/** Keeps every setting that is sound on its own; the others come from the backup, or begin anew. */
export function salvageSettings({ data }: Damaged, backup: Backup<Settings> | null): Salvaged<Settings> | null {
  if (typeof data !== 'object' || data === null) return null;
  const found = new Map<string, unknown>(Object.entries(data));
  const isSound = (name: string): boolean =>
    Settings.safeParse({ ...FIRST_SETTINGS, [name]: found.get(name) }).success && found.has(name);
  const names = Object.keys(FIRST_SETTINGS);
  const kept = names.filter(isSound);
  if (kept.length === 0) return null;
  const merged = Settings.safeParse({
    ...(backup?.data ?? FIRST_SETTINGS),
    ...Object.fromEntries(kept.map((name) => [name, found.get(name)])),
  });
  if (!merged.success) return null;
  const lost = names.length - kept.length;
  const source = backup ? `as in the copy from ${backup.when}` : 'as they are at first';
  const account =
    lost === 0
      ? 'Every setting could be kept.'
      : `${inWords.count(lost, 'setting is', 'settings are')} now ${source}; the others were kept.`;
  return { data: merged.data, account, usedBackup: lost > 0 && backup !== null };
}
