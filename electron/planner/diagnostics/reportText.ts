import type { HealthView, VaultFacts } from '#shared/contract/diagnosticsContract.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import type { About } from '#shared/model/host.ts';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import type { Failure } from './failureLog.ts';

/** What a report is made of. What could not be had is null: a vault that does not open can be reported too. */
export interface ReportFacts {
  /** ISO instant. */
  at: string;
  about: Pick<About, 'version' | 'host' | 'hostReason' | 'runtime' | 'platform' | 'capabilities'>;
  isSample: boolean;
  /** `linux 6.8.0 x64`. */
  system: string;
  /** Of this process. */
  memoryBytes: number;
  uptimeSeconds: number;
  facts: VaultFacts | null;
  saves: HealthView['saves'] | null;
  check: HealthView['check'];
  formats: HealthView['formats'];
  health: VaultHealth | null;
  settings: readonly (readonly [string, string])[] | null;
  /** What the page or the command knows beside: why the vault could not be opened, in a word. */
  problem: string | null;
  failures: readonly Failure[];
}

/**
 * The report as text: what is printed here says what is told. Counts, sizes, times, versions and codes; never a name, a
 * title or a path of the user's, and of what is wrong a code where the words may name a folder.
 */
export function reportText(report: ReportFacts): string {
  const { about, facts, saves } = report;
  const parts = [
    [
      'Leadlight problem report',
      `Made ${minute(report.at)} UTC. It holds no text of yours: no titles, entries, names or folders.`,
    ],
    section('Program', [
      ['version', about.version],
      ['host', `${about.host}, ${about.hostReason}`],
      ['runtime', listed(Object.entries(about.runtime).map(([name, version]) => `${name} ${version}`))],
      ['system', report.system],
      ['can', listed(Object.entries(about.capabilities).flatMap(([name, can]) => (can ? [name] : [])))],
      ['memory', sizeWords(report.memoryBytes)],
      ['running for', `${Math.round(report.uptimeSeconds / 60)} min`],
    ]),
    section('Vault', [
      ['which', report.isSample ? 'the sample' : 'one’s own'],
      ...(report.problem === null ? [] : [['problem', report.problem] as const]),
      ...(facts ? vaultLines(facts) : []),
      ['formats', listed(report.formats.map(({ format, version }) => `${format} ${version}`))],
    ]),
    section('Health', [
      ...(report.health ? healthLines(report.health) : [['known', 'no, the vault was not opened'] as const]),
      ['last save', saves?.last ? `${minute(saves.last.at)}, ${Math.round(saves.last.ms)} ms` : 'none since the start'],
      ['median of saves', saves?.medianMs == null ? 'not known' : `${saves.medianMs.toFixed(1)} ms`],
      ['last check', checkWords(report.check)],
    ]),
    ...(report.settings ? [section('Settings', report.settings)] : []),
    [`Unexpected errors (${report.failures.length})`, ...report.failures.flatMap(failureLines)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Line = readonly [string, string];

function section(title: string, lines: readonly Line[]): string[] {
  return [title, ...lines.map(([name, value]) => `  ${name}: ${value}`)];
}

function vaultLines(facts: VaultFacts): Line[] {
  const { kinds, backups, disks, holder, encryption } = facts;
  const since = encryption.since === null ? '' : ` since ${minute(encryption.since)}`;
  return [
    ['encryption', `${encryption.state}${since}`],
    ['files', `${facts.files}, ${sizeWords(facts.bytes)}`],
    ...kinds.map(({ kind, files, bytes }): Line => [`  ${kind}`, `${files}, ${sizeWords(bytes)}`]),
    ['largest file', facts.largest ? `${facts.largest.kind}, ${sizeWords(facts.largest.bytes)}` : 'none'],
    ['set aside', `${facts.setAside.length}`],
    ['leftovers', `${facts.leftovers.length}`],
    ['other files', `${facts.unknown}`],
    ['held by', holder ? `${holder.host}${holder.isThis ? ', this process' : ', another process'}` : 'nobody'],
    ['backups', `${backups.count}${backups.lastAt === null ? '' : `, last ${minute(backups.lastAt)}`}`],
    ['backup read back', backups.verifiedAt === null ? 'not yet' : minute(backups.verifiedAt)],
    ['free on its disk', disks.vault ? sizeWords(disks.vault.freeBytes) : 'not known'],
    ['free for backups', disks.backups ? sizeWords(disks.backups.freeBytes) : 'not known'],
  ];
}

function healthLines(health: VaultHealth): Line[] {
  const { readOnlyBecause, repairs, away, backupProblem, backupDamage, shrunk, conflicts } = health;
  const yes = (isSo: boolean) => (isSo ? 'yes' : 'no');
  return [
    ['only read', yes(readOnlyBecause !== null)],
    [
      'repairs',
      listed(repairs.map(({ restoredFrom }) => (restoredFrom === null ? 'without a backup' : 'from a backup'))),
    ],
    ['folder away', yes(away !== null)],
    ['backups fail', yes(backupProblem !== null)],
    ['a backup is damaged', yes(backupDamage !== null)],
    ['became smaller', yes(shrunk !== null)],
    ['conflict copies', `${conflicts.length}`],
  ];
}

function checkWords(check: HealthView['check']): string {
  if (check === null) return 'none since the start';
  const { files, damaged, backups, damagedBackups } = check;
  return `${minute(check.at)}, ${files} files of which ${damaged.length} damaged, ${backups} backups of which ${damagedBackups} damaged`;
}

function failureLines({ at, where, name, frames }: Failure): string[] {
  return [`  ${minute(at)} ${where}: ${name}`, ...frames.map((frame) => `    ${withoutFolders(frame.trim())}`)];
}

/** A frame names the file and the folder it is in; those above say where somebody keeps programs. */
function withoutFolders(frame: string): string {
  return frame.replace(
    /(?:[a-z]+:\/\/[^\\/\s()]*)?(?:\b[A-Za-z]:)?[\\/](?:[^\\/()]+[\\/])*(?=[^\\/()]+[\\/][^\\/()]+:\d+)/,
    '',
  );
}

const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));
const minute = (instant: string): string => instant.slice(0, 16).replace('T', ' ');
