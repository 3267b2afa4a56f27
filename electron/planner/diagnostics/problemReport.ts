import { arch, homedir, release } from 'node:os';
import { currentVersion } from '#electron/vault/format.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import type { HealthView } from '#shared/contract/diagnosticsContract.ts';
import { lastFailures } from './failureLog.ts';
import { type ReportFacts, reportText } from './reportText.ts';
import { withShortPlaces } from './shortPlaces.ts';

type OfMachine = 'at' | 'system' | 'memoryBytes' | 'uptimeSeconds' | 'formats' | 'failures';

/** The report of a vault, with what this process and machine add to it. */
export function problemReport(
  facts: Omit<ReportFacts, OfMachine>,
  { folder, backupFolder, now }: { folder: string; backupFolder: string; now: Date },
): { text: string; fileName: string } {
  const at = now.toISOString();
  const text = reportText({
    ...facts,
    at,
    system: `${process.platform} ${release()} ${arch()}`,
    memoryBytes: process.memoryUsage.rss(),
    uptimeSeconds: process.uptime(),
    formats: formatVersions(),
    failures: lastFailures(),
  });
  const places = { vault: folder, backups: backupFolder, home: homedir(), program: import.meta.dirname };
  return { text: withShortPlaces(text, places), fileName: `leadlight-report-${at.slice(0, 10)}.txt` };
}

/** The version that this Leadlight writes of each format. */
export function formatVersions(): HealthView['formats'] {
  return Object.values(FORMATS).map((format: { name: string; steps: readonly unknown[] }) => ({
    format: format.name,
    version: currentVersion(format),
  }));
}
