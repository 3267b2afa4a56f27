import { asList, asRecord, mapRecord } from './olderData.ts';

/**
 * Turns the data of one version into the data of the next. A pure function of what the older Leadlight wrote:
 * it must not use today's schemas, which go on changing.
 */
export type VersionStep = (data: unknown) => unknown;

/*
 * The steps of each format, oldest first: `steps[0]` turns version 1 into version 2. A format without steps is at
 * version 1. Each new step comes with a test that holds a file of the version before.
 */
export const VAULT: readonly VersionStep[] = [
  // 2: how an encrypted vault is opened; one of before is not encrypted.
  (data) => data,
];
export const SETTINGS: readonly VersionStep[] = [
  // 2: a file that other calendars read.
  (data) => ({ calendarFile: null, ...asRecord(data) }),
  // 3: how focus is timed.
  (data) => ({ focus: { clock: 'block', pomodoroMinutes: 25, breakMinutes: 5, hasChime: true }, ...asRecord(data) }),
  // 4: other times on some weekdays.
  (data) => ({ weekdayTimetables: {}, ...asRecord(data) }),
  // 5: a folder that mirrors the vault, and which news were read. Those of 0.4.0 were not.
  (data) => ({ mirrorFolder: null, seenVersion: '0.3.0', ...asRecord(data) }),
  // 6: when an encrypted vault locks itself.
  (data) => ({ lock: { afterMinutes: 15, onSleep: true, hidesNotices: false }, ...asRecord(data) }),
];
export const RUN: readonly VersionStep[] = [
  // 2: sessions beside the plan's.
  (data) => (data === null ? null : { ...asRecord(data), added: {} }),
  // 3: days that are kept free, and when it was last asked about missed work.
  (data) => (data === null ? null : { ...asRecord(data), blackouts: [], missedAskedOn: null }),
  // 4: other times on some weekdays, half days, busy times, pauses and runs that were put away.
  (data) =>
    data === null
      ? null
      : {
          ...asRecord(data),
          weekdayTimetables: {},
          halfDays: {},
          busyCalendars: [],
          pausedOn: null,
          archivedAt: null,
        },
];
/** What an entry became, version by version of the journal's months. Former states of entries take the same steps. */
const ENTRY: readonly VersionStep[] = [
  // 2: an entry may belong to any item of the content, not to one question only.
  entryWithItems,
  // 3: a reflection says how the day felt.
  entryWithEnergy,
  // 4: RFCs and decisions have a number, a history and comments; stories have figures and were told.
  entryWithHistory,
];
/** Former states of entries are kept since the journal's months are of version 4. */
const ENTRY_STEPS_BEFORE_HISTORY = 3;

export const JOURNAL_MONTH: readonly VersionStep[] = ENTRY.map(stepOfEntries);
export const HISTORY_MONTH: readonly VersionStep[] = ENTRY.slice(ENTRY_STEPS_BEFORE_HISTORY).map(stepOfRevisions);
export const REPAIRS: readonly VersionStep[] = [];
export const LIBRARY: readonly VersionStep[] = [];
export const LINKS: readonly VersionStep[] = [];
export const SKILLS: readonly VersionStep[] = [];
export const PRACTICE_MONTH: readonly VersionStep[] = [
  // 2: reviews of cards beside the answers.
  (data) => ({ reviews: {}, ...asRecord(data) }),
];
export const CARDS: readonly VersionStep[] = [];
export const REMINDERS: readonly VersionStep[] = [];
export const FOCUS_MONTH: readonly VersionStep[] = [];
export const FOCUS_NOW: readonly VersionStep[] = [
  // 2: several gaps may wait for an answer, each with what made it.
  (data) => {
    if (data === null) return null;
    const { gap, ...now } = asRecord(data);
    return { ...now, gaps: gap === null ? [] : [{ ...asRecord(gap), because: 'away' }] };
  },
];
export const DRAWING: readonly VersionStep[] = [
  // 2: when a version was kept and by whom; those without age, those kept by hand stay.
  (data) => {
    if (data === null) return null;
    const drawing = asRecord(data);
    return { ...drawing, versions: asList(drawing['versions']).map(versionWithKeeper) };
  },
];
export const RECORDING: readonly VersionStep[] = [];
export const INTERVIEW: readonly VersionStep[] = [];
export const PLAN: readonly VersionStep[] = [];
export const THOUGHT: readonly VersionStep[] = [];

/** One entry of any version as it is written today; a damaged file may hold entries of several. */
export function entryOfToday(entry: unknown): unknown {
  return ENTRY.reduce((older, step) => step(older), entry);
}

/** The step of a journal's month that does this to each of its entries. */
export function stepOfEntries(step: VersionStep): VersionStep {
  return (data) => {
    const month = asRecord(data);
    return { ...month, entries: mapRecord(month['entries'], step) };
  };
}

/** The step of a history's month that does this to each former state of each entry. */
export function stepOfRevisions(step: VersionStep): VersionStep {
  const ofRevision = (data: unknown) => {
    const revision = asRecord(data);
    return { ...revision, entry: step(revision['entry']) };
  };
  return (data) => {
    const month = asRecord(data);
    return { ...month, revisions: mapRecord(month['revisions'], (all) => asList(all).map(ofRevision)) };
  };
}

/** A version of a drawing as the drawing's version 2 has it. */
function versionWithKeeper(data: unknown): unknown {
  const version = asRecord(data);
  return { keptAt: version['at'], keptBy: 'unknown', ...version };
}

/** One entry of version 1 as version 2 has it; an entry of version 2 as it is. */
function entryWithItems(entry: unknown): unknown {
  const { links, ...rest } = asRecord(entry);
  const { questionId, ...others } = asRecord(links);
  if ('items' in others) return entry;
  const isName = typeof questionId === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(questionId);
  return { ...rest, links: { ...others, items: isName ? [`question/${questionId}`] : [] } };
}

/** One entry of version 2 as version 3 has it. */
function entryWithEnergy(entry: unknown): unknown {
  const record = asRecord(entry);
  return record['kind'] === 'reflection' ? { energy: null, ...record } : entry;
}

/** One entry of version 3 as version 4 has it. An older Leadlight knew only the status of now and when it was saved. */
function entryWithHistory(entry: unknown): unknown {
  const record = asRecord(entry);
  if (record['kind'] === 'star') return { metrics: [], tellings: [], ...record };
  if (record['kind'] !== 'rfc' && record['kind'] !== 'decision') return entry;
  const { status, updatedAt: at, zone } = record;
  return { number: null, supersedes: null, comments: [], history: [{ status, at, zone }], ...record };
}
