import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { verifyVault } from '#electron/vault/verifyVault.ts';
import type {
  CheckResult,
  CheckStep,
  HealthView,
  SaveTimes,
  VaultFacts,
} from '#shared/contract/diagnosticsContract.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { checkResult } from './checkResult.ts';
import { diskSpace } from './diskSpace.ts';
import { formatVersions, problemReport } from './problemReport.ts';
import { settingsFacts } from './settingsFacts.ts';
import { vaultFacts } from './vaultFacts.ts';

/** What the disk and the host of an open vault lend to its diagnostics. */
export interface DiagnosticsTools {
  fileSystem: FileSystem;
  saves: () => SaveTimes;
  /** Of an encrypted vault. */
  key: VaultKey | null;
}

export interface DiagnosticsService {
  health(): Promise<HealthView>;
  disks(): Promise<VaultFacts['disks']>;
  check(signal: AbortSignal | undefined): AsyncGenerator<CheckStep>;
  report(): Promise<{ text: string; fileName: string }>;
}

/** Without a host that watches its saves. */
const ON_ITS_OWN: DiagnosticsTools = {
  fileSystem: nodeFileSystem,
  saves: () => ({ last: null, medianMs: null, isSlow: false }),
  key: null,
};

/** How often a running check says how far it is. */
const SAY_EVERY_MS = 100;

export function diagnosticsService(
  { vault, clock, host }: PlannerParts,
  { fileSystem, saves, key }: DiagnosticsTools = ON_ITS_OWN,
): DiagnosticsService {
  const { folder } = vault;
  let lastCheck: CheckResult | null = null;
  const facts = () => vaultFacts({ folder, backupFolder: vault.backupFolder, fileSystem });

  return {
    health: async () => ({
      ...(await facts()),
      saves: saves(),
      check: lastCheck,
      formats: formatVersions(),
    }),
    disks: async () => ({ vault: await diskSpace(folder), backups: await diskSpace(vault.backupFolder) }),
    async *check(signal) {
      const seen = { files: 0, backups: 0 };
      const ended = new AbortController();
      const checking = verifyVault(
        { folder, backupFolder: vault.backupFolder },
        {
          fileSystem,
          ...(key ? { key } : {}),
          onChecked: (what) => {
            signal?.throwIfAborted();
            seen[what] += 1;
          },
        },
      ).finally(() => ended.abort());
      // Waited for below, unless whoever asked has gone.
      checking.catch(() => undefined);
      while (!ended.signal.aborted) {
        yield { state: 'checking', ...seen };
        await pause(SAY_EVERY_MS, ended.signal);
      }
      lastCheck = checkResult(await checking, clock.now());
      yield { state: 'finished', result: lastCheck };
    },
    report: async () =>
      problemReport(
        {
          about: host.about,
          isSample: host.sample?.isOpen ?? false,
          facts: await facts(),
          saves: saves(),
          check: lastCheck,
          health: vault.health(),
          settings: settingsFacts(await vault.settings.read()),
          problem: null,
        },
        { folder, backupFolder: vault.backupFolder, now: new Date(clock.now()) },
      ),
  };
}

function pause(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    ended.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
