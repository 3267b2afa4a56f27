import { useHere } from '#renderer/api/useHere.ts';
import type { DiskSpace, HealthView } from '#shared/contract/diagnosticsContract.ts';
import { agoWords, type Here } from '#shared/domain/diagnostics/healthWords.ts';
import { whenWords } from '#shared/domain/time/whenWords.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import { Facts } from '../Facts.tsx';

/** When it was saved and backed up, who holds it, whether it is encrypted, and how much room is left. */
export function HealthFacts({ view }: { view: HealthView }) {
  const here = useHere();
  const facts = [
    ['Last save', saveWords(view, here)],
    ['Last backup', backupWords(view, here)],
    ['Opened by', holderWords(view, here)],
    ['Encryption', encryptionWords(view, here)],
    ['Free space', spaceWords(view.disks)],
  ] as const;
  return <Facts facts={facts} />;
}

function saveWords({ saves: { last, medianMs } }: HealthView, here: Here): string {
  if (last === null) return 'None since Leadlight was started';
  const usual = medianMs === null ? '' : `; ${msWords(medianMs)} is usual`;
  return `${sentence(agoWords(last.at, here))}, in ${msWords(last.ms)}${usual}`;
}

function backupWords({ backups }: HealthView, here: Here): string {
  if (backups.lastAt === null) return 'None yet. The first is made within an hour of writing.';
  const read = backups.verifiedAt === null ? '' : `; read back ${whenWords(backups.verifiedAt, here)}`;
  return `${whenWords(backups.lastAt, here)}, the newest of ${backups.count}${read}`;
}

const HOSTS = { desktop: 'the desktop app', browser: 'Leadlight in a browser', cli: 'a command' };

function holderWords({ holder }: HealthView, here: Here): string {
  if (holder === null) return 'Nobody: the vault can only be read here';
  const since = holder.since === null ? '' : `, since ${whenWords(holder.since, here)}`;
  return `${holder.isThis ? 'This process' : `Process ${holder.pid}`}, ${HOSTS[holder.host]}${since}`;
}

const ENCRYPTION: Readonly<Record<string, string>> = {
  off: 'Off',
  on: 'On',
  'turning-on': 'Being turned on',
  'turning-off': 'Being turned off',
};

function encryptionWords({ encryption: { state, since } }: HealthView, here: Here): string {
  const words = ENCRYPTION[state] ?? 'Not known';
  return since === null ? words : `${words}, last set ${whenWords(since, here)}`;
}

function spaceWords({ vault, backups }: HealthView['disks']): string {
  const of = (disk: DiskSpace | null) =>
    disk === null ? 'not known' : `${sizeWords(disk.freeBytes)} of ${sizeWords(disk.totalBytes)}`;
  const isOne = vault && backups && vault.totalBytes === backups.totalBytes && vault.freeBytes === backups.freeBytes;
  return isOne ? of(vault) : `Vault ${of(vault)}; backups ${of(backups)}`;
}

const msWords = (ms: number): string =>
  ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
