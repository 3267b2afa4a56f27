import type { Format } from './format.ts';
import type { Formats } from './formats.ts';

/** Where each file of the vault lies. Paths are relative to the vault, with `/` on every system. */
export const VAULT_FILE = 'vault.json';
export const SETTINGS_FILE = 'settings.json';
export const LIBRARY_FILE = 'library.json';
export const LINKS_FILE = 'links.json';
export const SKILLS_FILE = 'skills.json';
export const REMINDERS_FILE = 'reminders.json';
export const REPAIRS_FILE = 'repairs.json';
export const IMPORT_FILE = 'import.json';
export const LOCK_FILE = 'vault.lock';
export const RUNS_FOLDER = 'runs';
export const PLANS_FOLDER = 'plans';
export const JOURNAL_FOLDER = 'journal';
export const HISTORY_FOLDER = 'history';
export const PRACTICE_FOLDER = 'practice';
export const FOCUS_FOLDER = 'focus';
export const DRAWINGS_FOLDER = 'drawings';
export const RECORDINGS_FOLDER = 'recordings';
export const INTERVIEWS_FOLDER = 'interviews';
export const INBOX_FOLDER = 'inbox';
export const CARDS_FILE = `${PRACTICE_FOLDER}/cards.json`;
export const FOCUS_NOW_FILE = `${FOCUS_FOLDER}/now.json`;

const OWN_FILES = [
  VAULT_FILE,
  SETTINGS_FILE,
  LIBRARY_FILE,
  LINKS_FILE,
  SKILLS_FILE,
  REMINDERS_FILE,
  REPAIRS_FILE,
  IMPORT_FILE,
];
export const OWN_FOLDERS = [
  RUNS_FOLDER,
  PLANS_FOLDER,
  JOURNAL_FOLDER,
  HISTORY_FOLDER,
  PRACTICE_FOLDER,
  FOCUS_FOLDER,
  INBOX_FOLDER,
  DRAWINGS_FOLDER,
  RECORDINGS_FOLDER,
  INTERVIEWS_FOLDER,
];

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const RUN_PATH = new RegExp(`^${RUNS_FOLDER}/(${UUID})\\.json$`);
const INBOX_PATH = new RegExp(`^${INBOX_FOLDER}/(${UUID})\\.json$`);
const MONTH = '\\d{4}-(?:0[1-9]|1[0-2])';
const JOURNAL_PATH = new RegExp(`^${JOURNAL_FOLDER}/(${MONTH})\\.json$`);
const HISTORY_PATH = new RegExp(`^${HISTORY_FOLDER}/(${MONTH})\\.json$`);
const PRACTICE_PATH = new RegExp(`^${PRACTICE_FOLDER}/(${MONTH})\\.json$`);
const FOCUS_PATH = new RegExp(`^${FOCUS_FOLDER}/(${MONTH})\\.json$`);
const DRAWING_PATH = new RegExp(`^${DRAWINGS_FOLDER}/(${UUID})\\.json$`);
const RECORDING_PATH = new RegExp(`^${RECORDINGS_FOLDER}/(${UUID})\\.json$`);
const INTERVIEW_PATH = new RegExp(`^${INTERVIEWS_FOLDER}/(${UUID})\\.json$`);
const SCENE_PATH = new RegExp(`^${DRAWINGS_FOLDER}/${UUID}(\\.v[0-9]{1,6})?\\.excalidraw$`);
const PICTURE_PATH = new RegExp(`^${DRAWINGS_FOLDER}/${UUID}\\.svg$`);
const SOUND_PATH = new RegExp(`^${RECORDINGS_FOLDER}/(${UUID})\\.webm$`);
const PLAN_PATH = new RegExp(`^${PLANS_FOLDER}/([a-z0-9]+(?:-[a-z0-9]+)*)\\.json$`);

/** Throws for anything that is not an id: it becomes part of a path. */
export const runPath = (id: string): string => checkedPath(`${RUNS_FOLDER}/${id}.json`, RUN_PATH);
export const planPath = (id: string): string => checkedPath(`${PLANS_FOLDER}/${id}.json`, PLAN_PATH);
export const practicePath = (month: string): string => checkedPath(`${PRACTICE_FOLDER}/${month}.json`, PRACTICE_PATH);
export const focusPath = (month: string): string => checkedPath(`${FOCUS_FOLDER}/${month}.json`, FOCUS_PATH);
export const inboxPath = (id: string): string => checkedPath(`${INBOX_FOLDER}/${id}.json`, INBOX_PATH);
export const journalPath = (month: string): string => checkedPath(`${JOURNAL_FOLDER}/${month}.json`, JOURNAL_PATH);
export const historyPath = (month: string): string => checkedPath(`${HISTORY_FOLDER}/${month}.json`, HISTORY_PATH);

export const drawingPath = (id: string): string => checkedPath(`${DRAWINGS_FOLDER}/${id}.json`, DRAWING_PATH);
/** The scene as it is, or as it was at a kept version. */
export const scenePath = (id: string, version?: number): string =>
  checkedPath(`${DRAWINGS_FOLDER}/${id}${version === undefined ? '' : `.v${version}`}.excalidraw`, SCENE_PATH);
export const picturePath = (id: string): string => checkedPath(`${DRAWINGS_FOLDER}/${id}.svg`, PICTURE_PATH);
export const recordingPath = (id: string): string => checkedPath(`${RECORDINGS_FOLDER}/${id}.json`, RECORDING_PATH);
export const soundPath = (id: string): string => checkedPath(`${RECORDINGS_FOLDER}/${id}.webm`, SOUND_PATH);
export const interviewPath = (id: string): string => checkedPath(`${INTERVIEWS_FOLDER}/${id}.json`, INTERVIEW_PATH);

/** The id in the path of a run; null for any other path. */
export const runIdIn = (path: string): string | null => RUN_PATH.exec(path)?.[1] ?? null;
export const planIdIn = (path: string): string | null => PLAN_PATH.exec(path)?.[1] ?? null;
export const monthIn = (path: string): string | null => JOURNAL_PATH.exec(path)?.[1] ?? null;
export const historyMonthIn = (path: string): string | null => HISTORY_PATH.exec(path)?.[1] ?? null;
export const practiceMonthIn = (path: string): string | null => PRACTICE_PATH.exec(path)?.[1] ?? null;
export const thoughtIdIn = (path: string): string | null => INBOX_PATH.exec(path)?.[1] ?? null;
export const drawingIdIn = (path: string): string | null => DRAWING_PATH.exec(path)?.[1] ?? null;
export const recordingIdIn = (path: string): string | null => RECORDING_PATH.exec(path)?.[1] ?? null;
export const recordingIdOfSound = (path: string): string | null => SOUND_PATH.exec(path)?.[1] ?? null;
export const interviewIdIn = (path: string): string | null => INTERVIEW_PATH.exec(path)?.[1] ?? null;
export const focusMonthIn = (path: string): string | null => FOCUS_PATH.exec(path)?.[1] ?? null;

/** Whether the vault keeps a file there that is not a document: a scene, a picture, sound. */
export const isAttachment = (path: string): boolean =>
  [SCENE_PATH, PICTURE_PATH, SOUND_PATH].some((pattern) => pattern.test(path));

/** The format that belongs at this path; null for a path the vault does not use. */
export function formatAt(path: string, formats: Formats): Format<unknown> | null {
  if (path === VAULT_FILE) return formats.vault;
  if (path === SETTINGS_FILE) return formats.settings;
  if (path === LIBRARY_FILE) return formats.library;
  if (path === LINKS_FILE) return formats.links;
  if (path === SKILLS_FILE) return formats.skills;
  if (path === REPAIRS_FILE) return formats.repairs;
  if (path === IMPORT_FILE) return formats.lastImport;
  if (path === CARDS_FILE) return formats.cards;
  if (path === REMINDERS_FILE) return formats.reminders;
  if (path === FOCUS_NOW_FILE) return formats.focusNow;
  if (RUN_PATH.test(path)) return formats.run;
  if (PLAN_PATH.test(path)) return formats.plan;
  if (DRAWING_PATH.test(path)) return formats.drawing;
  if (RECORDING_PATH.test(path)) return formats.recording;
  if (INTERVIEW_PATH.test(path)) return formats.interview;
  if (PRACTICE_PATH.test(path)) return formats.practiceMonth;
  if (INBOX_PATH.test(path)) return formats.thought;
  if (FOCUS_PATH.test(path)) return formats.focusMonth;
  if (HISTORY_PATH.test(path)) return formats.historyMonth;
  return JOURNAL_PATH.test(path) ? formats.journalMonth : null;
}

/** Whether a name at the top of the folder is the vault's own, now or in a file set aside. */
export function isOwnTopName(name: string): boolean {
  return OWN_FOLDERS.includes(name) || OWN_FILES.includes(nameBeforeAside(name));
}

export const isOwnFolder = (name: string): boolean => OWN_FOLDERS.includes(name);
const SET_ASIDE = /\.(?:damaged|other|merged)-[0-9TZ-]+$/;
export const isSetAside = (path: string): boolean => SET_ASIDE.test(path);
/** Whether it was set aside because it was damaged, and not for being another version of one in use. */
export const isDamagedAside = (path: string): boolean => isSetAside(path) && path.includes('.damaged-');
/** The file that one that was set aside, put together with another or replaced from outside was before. */
export const nameBeforeAside = (path: string): string => path.replace(/\.(?:damaged|other|merged)-[0-9TZ-]+$/, '');
/** The lock and what a process that waits for it writes beside it. */
export const isLockName = (name: string): boolean => name === LOCK_FILE || name.startsWith(`${LOCK_FILE}.`);

function checkedPath(path: string, pattern: RegExp): string {
  if (!pattern.test(path)) throw new TypeError('That is not the name of a file in a vault');
  return path;
}
