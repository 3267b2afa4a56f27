import { join, resolve } from 'node:path';
import { openAttachments } from './attachments/attachments.ts';
import { recordedBytes } from './attachments/recordedBytes.ts';
import { openBackups } from './backups/backups.ts';
import { refuseBackupsInside } from './backups/refuseInside.ts';
import { finishRestore, refuseHalfRestored } from './backups/restore/finishRestore.ts';
import { copyVault } from './copyVault.ts';
import { documentIds } from './documentIds.ts';
import { openDocuments } from './documents.ts';
import { settleEncryption } from './encryption/settleEncryption.ts';
import { currentVersion } from './format.ts';
import { openInbox } from './inbox/inbox.ts';
import { VAULT_FILE } from './layout.ts';
import type { VaultLock } from './lock/heldLock.ts';
import { lockVault } from './lock/vaultLock.ts';
import { openConflicts } from './merge/conflicts.ts';
import { newerWords } from './newerWords.ts';
import { folderGuard } from './outside/folderGuard.ts';
import { folderWatch } from './outside/folderWatch.ts';
import { toldGuard } from './outside/toldGuard.ts';
import { prepareFolder } from './prepareFolder.ts';
import { repairer as openRepairer } from './repair/repairer.ts';
import { openRepairLog } from './repair/repairLog.ts';
import { startUp } from './startUp.ts';
import type { Vault } from './vault.ts';
import { type VaultFiles, vaultFiles } from './vaultFiles.ts';
import { type VaultHealthState, vaultHealthState } from './vaultHealthState.ts';
import { vanishedWords, vaultIdOf } from './vaultIdOf.ts';
import { completed, type VaultOptions } from './vaultOptions.ts';

export interface VaultLocation {
  folder: string;
  backupFolder: string;
  /** Somebody chose that folder: when it is missing, a drive is, and it is not made anew. */
  isBackupFolderChosen?: boolean;
}

const MINUTE_MS = 60_000;
/** A window that opens needs the machine for itself, and a first backup of much takes seconds. A command opens none. */
const FIRST_BACKUP_AFTER_MS = 10_000;
/** How often it is looked for what others did in the folder. */
const LOOK_MS = 20_000;

/**
 * Opens the vault, or makes one in a folder that is new, empty or free of the vault's names. Damage that is found is
 * repaired and told by `health()`. Throws VaultInUse, VaultLocked for an encrypted vault without its key, VaultUnusable, or
 * StorageFailure when a file cannot be read.
 */
export async function openVault(location: VaultLocation, options: VaultOptions = {}): Promise<Vault> {
  const { fileSystem, formats, host, onHealthChange } = completed(options);
  const folder = resolve(location.folder);
  const backupFolder = resolve(location.backupFolder);
  refuseBackupsInside(folder, backupFolder);
  let noteChange = (): void => undefined;
  const files = vaultFiles(folder, fileSystem, { onWrite: () => noteChange() });
  const health = vaultHealthState(onHealthChange);
  const { newerVersion } = await prepareFolder(files, formats);
  if (newerVersion !== null) health.becomeReadOnly(newerWords(VAULT_FILE, newerVersion, currentVersion(formats.vault)));
  const lock = newerVersion === null ? await lockOrReadOnly(files, health, host) : null;
  try {
    const opened = await openLocked({ files, health, location, lock, options });
    noteChange = opened.noteChange;
    return opened.vault;
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

interface Locked {
  files: VaultFiles;
  health: VaultHealthState;
  location: VaultLocation;
  /** Null in a read-only vault. */
  lock: VaultLock | null;
  options: VaultOptions;
}

async function openLocked({ files, health, location, lock, options }: Locked) {
  const { formats, host, now, plannerNow, every, onOutsideChange } = completed(options);
  const { folder, fileSystem } = files;
  if (lock) await finishRestore(fileSystem, folder);
  else await refuseHalfRestored(fileSystem, folder);
  const backupFolder = resolve(location.backupFolder);
  const { key } = completed(options);
  const isWritable = lock !== null;
  const { cipher, keyId, repairs } = await settleEncryption({
    plain: files,
    key,
    formats,
    backupFolder,
    now,
    isWritable,
  });
  files.sealBy(cipher);
  const { id: vaultId, vanishedId } = await vaultIdOf(files, formats, backupFolder, now());
  let lookAgain = (): void => undefined;
  if (lock) files.guardBy(toldGuard(folderGuard({ files, lock, formats, vaultId }), health, () => lookAgain()));
  const backups = openBackups({
    files,
    backupFolder,
    isFolderKnown: location.isBackupFolderChosen ?? false,
    vaultId,
    sealing: keyId === null ? null : { keyId, cipher },
    health,
    now,
  });
  const log = await openRepairLog({ files, health, format: formats.repairs, now });
  for (const repair of repairs) await log.add(repair);
  const repairer = openRepairer({ files, health, log, backups, now });
  const isNew = (await files.list()).length === 0;
  await startUp({ files, formats, health, repairer, backups, log, vaultId, now });
  if (vanishedId !== null) {
    const lost = vanishedWords(folder, join(backupFolder, vanishedId));
    health.setRepairs([{ file: VAULT_FILE, setAsideAs: '', restoredFrom: null, lost }]);
  }
  const documents = openDocuments({
    files,
    formats,
    health,
    repairer,
    backups,
    log,
    now: plannerNow,
    diskNow: now,
    onOutsideChange,
  });
  const attachments = openAttachments({
    files,
    health,
    repairer,
    recordedBytes: recordedBytes(documents),
    log,
    now,
    isOpen: documents.isOpen,
  });

  const ids = documentIds(async (subfolder) =>
    (await files.namesIn(subfolder)).map(({ name }) => `${subfolder}/${name}`),
  );

  await documents.settings.read();
  for (const id of await ids.runIds()) await documents.run(id).read();

  const watch = folderWatch({ files, formats, health, documents, onOutsideChange });
  await watch.look();
  lookAgain = () => void watch.look();
  const stopWatching = every(LOOK_MS, lookAgain);
  const stopTimer = every(MINUTE_MS, () => void backups.tick());
  const stopFirst = every(FIRST_BACKUP_AFTER_MS, () => {
    stopFirst();
    if (!isNew && host !== 'cli') void backups.tick();
  });
  if (!isNew && host === 'cli') void backups.tick();

  const vault: Vault = {
    folder,
    get backupFolder() {
      return backups.ofUser.folder();
    },
    backups: backups.ofUser,
    ...ids,
    settings: documents.settings,
    library: documents.library,
    links: documents.links,
    skills: documents.skills,
    run: documents.run,
    plan: documents.plan,
    journalMonth: documents.journalMonth,
    history: documents.history,
    practiceMonth: documents.practiceMonth,
    cards: documents.cards,
    reminders: documents.reminders,
    focusNow: documents.focusNow,
    focusMonth: documents.focusMonth,
    drawing: documents.drawing,
    recording: documents.recording,
    interview: documents.interview,
    lastImport: documents.lastImport,
    attachments,
    inbox: openInbox({ files, format: formats.thought, log, now }),
    conflicts: openConflicts({
      files,
      health,
      documentAt: documents.documentAt,
      attachments,
      onChange: async (path) => {
        onOutsideChange(path);
        await watch.look();
      },
      now,
    }),
    lookOutside: () => watch.look(),
    health: () => health.current(),
    dismissRepairs: () => log.dismiss(),
    backUp: async (reason) => {
      await Promise.all([documents.settled(), attachments.settled()]);
      await backups.snapshot(reason);
    },
    copyTo: async (target) => {
      await Promise.all([documents.settled(), attachments.settled()]);
      return copyVault(files, resolve(target), formats);
    },
    close: async () => {
      stopTimer();
      stopFirst();
      stopWatching();
      documents.end();
      await watch.settled();
      await Promise.all([documents.settled(), attachments.settled()]);
      await Promise.all([log.settled(), backups.end()]);
      await lock?.release();
    },
  };
  return { vault, noteChange: () => backups.noteChange() };
}

async function lockOrReadOnly(files: VaultFiles, health: VaultHealthState, host: CompletedHost) {
  const lock = await lockVault(files, host);
  if (!('readOnlyBecause' in lock)) return lock;
  health.becomeReadOnly(lock.readOnlyBecause);
  return null;
}

type CompletedHost = ReturnType<typeof completed>['host'];
