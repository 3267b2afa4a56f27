import {
  CARDS_FILE,
  drawingPath,
  FOCUS_NOW_FILE,
  focusPath,
  interviewPath,
  journalPath,
  LIBRARY_FILE,
  LINKS_FILE,
  planPath,
  practicePath,
  REMINDERS_FILE,
  recordingPath,
  runPath,
  SETTINGS_FILE,
  SKILLS_FILE,
} from '../../layout.ts';
import type { Vault } from '../../vault.ts';
import type { VaultDocument } from '../../vaultDocument.ts';

/** One document, whatever it holds. */
export interface AnyDocument {
  path: string;
  read(): Promise<unknown>;
  /** Saves it as it is. */
  save(): Promise<unknown>;
}

/** Every document of an open vault that is on the disk or could be. */
export async function everyDocument(vault: Vault): Promise<AnyDocument[]> {
  const each = async <Id extends string, Data>(
    ids: Promise<Id[]>,
    pathOf: (id: Id) => string,
    open: (id: Id) => VaultDocument<Data>,
  ) => (await ids).map((id) => any(pathOf(id), open(id)));
  return [
    any(SETTINGS_FILE, vault.settings),
    any(LIBRARY_FILE, vault.library),
    any(LINKS_FILE, vault.links),
    any(SKILLS_FILE, vault.skills),
    any(CARDS_FILE, vault.cards),
    any(REMINDERS_FILE, vault.reminders),
    any(FOCUS_NOW_FILE, vault.focusNow),
    ...(await each(vault.runIds(), runPath, vault.run)),
    ...(await each(vault.planIds(), planPath, vault.plan)),
    ...(await each(vault.journalMonths(), journalPath, vault.journalMonth)),
    ...(await each(vault.practiceMonths(), practicePath, vault.practiceMonth)),
    ...(await each(vault.focusMonths(), focusPath, vault.focusMonth)),
    ...(await each(vault.drawingIds(), drawingPath, vault.drawing)),
    ...(await each(vault.recordingIds(), recordingPath, vault.recording)),
    ...(await each(vault.interviewIds(), interviewPath, vault.interview)),
  ];
}

function any<Data>(path: string, document: VaultDocument<Data>): AnyDocument {
  return { path, read: () => document.read(), save: () => document.update((data) => data) };
}
