import { resolve } from 'node:path';
import {
  type DrawingId,
  EntryId,
  type InterviewId,
  type PlanId,
  type RecordingId,
  type RunId,
} from '#shared/model/ids.ts';
import { type DocumentIds, documentIds } from './documentIds.ts';
import { sealingCipher } from './encryption/sealingCipher.ts';
import { VaultLocked } from './encryption/secretErrors.ts';
import type { VaultKey } from './encryption/vaultKey.ts';
import { type FileCipher, FileTampered, PLAIN } from './fileCipher.ts';
import type { FileSystem } from './fileSystem.ts';
import { currentVersion, type Format } from './format.ts';
import { FORMATS } from './formats.ts';
import {
  CARDS_FILE,
  drawingPath,
  FOCUS_NOW_FILE,
  focusPath,
  IMPORT_FILE,
  INBOX_FOLDER,
  interviewPath,
  journalPath,
  LIBRARY_FILE,
  planPath,
  practicePath,
  REMINDERS_FILE,
  recordingPath,
  runPath,
  SETTINGS_FILE,
  SKILLS_FILE,
  thoughtIdIn,
  VAULT_FILE,
} from './layout.ts';
import { newerWords } from './newerWords.ts';
import { nodeFileSystem } from './nodeFileSystem.ts';
import { readEnvelope } from './readEnvelope.ts';
import type { Vault } from './vault.ts';
import { type VaultDocument, VaultUnusable } from './vaultDocument.ts';
import { type VaultFiles, vaultFiles } from './vaultFiles.ts';
import { isSealed } from './vaultIdentity.ts';

type Readable<Data> = Pick<VaultDocument<Data>, 'read'>;
type ReadableOf<Document> = Document extends VaultDocument<infer Data> ? Readable<Data> : never;

/** What a vault can be asked by those who change nothing. */
export interface ReadableVault extends Pick<Vault, 'folder'>, DocumentIds {
  readonly settings: ReadableOf<Vault['settings']>;
  readonly library: ReadableOf<Vault['library']>;
  readonly skills: ReadableOf<Vault['skills']>;
  readonly cards: ReadableOf<Vault['cards']>;
  readonly reminders: ReadableOf<Vault['reminders']>;
  readonly lastImport: ReadableOf<Vault['lastImport']>;
  drawing(id: DrawingId): ReadableOf<ReturnType<Vault['drawing']>>;
  recording(id: RecordingId): ReadableOf<ReturnType<Vault['recording']>>;
  interview(id: InterviewId): ReadableOf<ReturnType<Vault['interview']>>;
  readonly attachments: Pick<Vault['attachments'], 'read' | 'size'>;
  plan(id: PlanId): ReadableOf<ReturnType<Vault['plan']>>;
  readonly inbox: Pick<Vault['inbox'], 'waiting'>;
  practiceMonth(month: string): ReadableOf<ReturnType<Vault['practiceMonth']>>;
  readonly focusNow: ReadableOf<Vault['focusNow']>;
  focusMonth(month: string): ReadableOf<ReturnType<Vault['focusMonth']>>;
  run(id: RunId): ReadableOf<ReturnType<Vault['run']>>;
  journalMonth(month: string): ReadableOf<ReturnType<Vault['journalMonth']>>;
}

/**
 * A vault to look at, also while another process has it open: saves replace whole files, so each one read is whole.
 * Nothing is locked, repaired or kept in memory. Throws VaultUnusable where there is no vault; reading throws it for
 * a file that is damaged or of a newer version. Names can be had of an encrypted vault without its key; reading a file throws
 * VaultLocked then.
 */
export async function readVault(
  location: string,
  { fileSystem = nodeFileSystem, key = null }: { fileSystem?: FileSystem; key?: VaultKey | null } = {},
): Promise<ReadableVault> {
  const folder = resolve(location);
  const files = vaultFiles(folder, fileSystem);
  const found = await files.list();
  if (!found.includes(VAULT_FILE))
    throw new VaultUnusable(`There is no vault in ${folder}. Start Leadlight once to make one.`);
  files.sealBy(await cipherOf(files, key));

  function document<Data>(path: string, format: Format<Data>): Readable<Data> {
    return {
      read: async () => {
        const bytes = await readSealed(files, path);
        if (bytes === null) return format.first;
        const envelope = readEnvelope(bytes, format);
        if (envelope.state === 'good') return envelope.data;
        if (envelope.state === 'newer')
          throw new VaultUnusable(newerWords(path, envelope.version, currentVersion(format)));
        throw new VaultUnusable(
          `${path} is damaged: it ${envelope.why}. Start Leadlight, which repairs it, then try again.`,
        );
      },
    };
  }
  const pathsIn = async (subfolder: string) => (await files.list()).filter((path) => path.startsWith(`${subfolder}/`));

  return {
    folder,
    ...documentIds(pathsIn),
    settings: document(SETTINGS_FILE, FORMATS.settings),
    library: document(LIBRARY_FILE, FORMATS.library),
    skills: document(SKILLS_FILE, FORMATS.skills),
    plan: (id) => document(planPath(id), FORMATS.plan),
    drawing: (id) => document(drawingPath(id), FORMATS.drawing),
    recording: (id) => document(recordingPath(id), FORMATS.recording),
    interview: (id) => document(interviewPath(id), FORMATS.interview),
    attachments: { read: (path) => readSealed(files, path), size: files.size },
    inbox: {
      waiting: async () =>
        (await pathsIn(INBOX_FOLDER))
          .map(thoughtIdIn)
          .filter((id) => id !== null)
          .map((id) => EntryId.parse(id)),
    },
    run: (id) => document(runPath(id), FORMATS.run),
    journalMonth: (month) => document(journalPath(month), FORMATS.journalMonth),
    practiceMonth: (month) => document(practicePath(month), FORMATS.practiceMonth),
    cards: document(CARDS_FILE, FORMATS.cards),
    reminders: document(REMINDERS_FILE, FORMATS.reminders),
    lastImport: document(IMPORT_FILE, FORMATS.lastImport),
    focusNow: document(FOCUS_NOW_FILE, FORMATS.focusNow),
    focusMonth: (month) => document(focusPath(month), FORMATS.focusMonth),
  };
}

/** Files may lie either way while encryption is turned on or off. */
async function cipherOf(files: VaultFiles, key: VaultKey | null): Promise<FileCipher> {
  const bytes = await files.readRaw(VAULT_FILE);
  const found = bytes && readEnvelope(bytes, FORMATS.vault);
  const identity = found?.state === 'good' ? found.data : null;
  if (!isSealed(identity)) return PLAIN;
  if (key?.id !== identity.encryption.keyId) return LOCKED;
  return sealingCipher({ identity, key, now: () => new Date(), readsPlain: identity.encryption.state !== 'on' });
}

function locked(): never {
  throw new VaultLocked();
}

const LOCKED: FileCipher = { seal: locked, open: locked, generationOf: () => null, growing: null };

async function readSealed(files: VaultFiles, path: string): Promise<Buffer | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (!(error instanceof FileTampered)) throw error;
    throw new VaultUnusable(`${path} is damaged: it ${error.why}. Start Leadlight, which repairs it, then try again.`);
  }
}
