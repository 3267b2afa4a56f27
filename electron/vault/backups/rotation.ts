/** A backup as the rotation sees it. */
export interface RotatedBackup {
  madeAt: Date;
  /** How much it holds. */
  bytes: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** All of today in every zone, and what was made before an evening's accident. */
const HOURLY_MS = 2 * DAY_MS;
const DAILY_MS = 32 * DAY_MS;

/**
 * Which backups to keep: of each hour for two days, of each day for a month, of each month for ever. Of each such
 * span the newest stays and the fullest too, so that a vault that was emptied cannot push out what it held.
 * Age alone decides: what is kept today was kept on every day before.
 */
export function backupsToKeep<Backup extends RotatedBackup>(backups: readonly Backup[], now: Date): Set<Backup> {
  const kept = new Set<Backup>();
  for (const span of spansOf(backups, now).values()) {
    kept.add(span.reduce((best, next) => (next.madeAt > best.madeAt ? next : best)));
    kept.add(span.reduce((best, next) => (isFuller(next, best) ? next : best)));
  }
  return kept;
}

function spansOf<Backup extends RotatedBackup>(backups: readonly Backup[], now: Date): Map<string, Backup[]> {
  const spans = new Map<string, Backup[]>();
  for (const backup of backups) {
    const instant = backup.madeAt.toISOString();
    const age = now.getTime() - backup.madeAt.getTime();
    const names = [instant.slice(0, 7)];
    if (age < DAILY_MS) names.push(instant.slice(0, 10));
    if (age < HOURLY_MS) names.push(instant.slice(0, 13));
    for (const name of names) spans.set(name, [...(spans.get(name) ?? []), backup]);
  }
  return spans;
}

function isFuller(one: RotatedBackup, other: RotatedBackup): boolean {
  return one.bytes > other.bytes || (one.bytes === other.bytes && one.madeAt > other.madeAt);
}
