import fc from 'fast-check';
import { picturePath, scenePath, soundPath } from '#electron/vault/layout.ts';
import { aRun } from '#electron/vault/testing/someData.ts';
import type { Vault } from '#electron/vault/vault.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { anAddedSession } from '#shared/domain/testing/anAddedSession.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { Attempt } from '#shared/model/attempt.ts';
import { Card, CardSettings, Review } from '#shared/model/card.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { Drawing } from '#shared/model/drawing.ts';
import { type Entry, EntryTombstone } from '#shared/model/entry.ts';
import { FocusInterval } from '#shared/model/focus.ts';
import { Interview } from '#shared/model/interview.ts';
import { LibraryMarks } from '#shared/model/library.ts';
import { Recording } from '#shared/model/recording.ts';
import { Notice, ReminderRule, Reminders } from '#shared/model/reminder.ts';
import { Run } from '#shared/model/run.ts';
import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import { SkillRecords } from '#shared/model/skillRecords.ts';
import { withTexts } from '../../links/linkedTexts.ts';
import { anyEntry } from './anyEntry.ts';

/** All that is in a vault, as it is filled. */
export interface AnyVault {
  settings: Settings;
  runs: Run[];
  plans: Plan[];
  entries: Entry[];
  tombstones: EntryTombstone[];
  attempts: Attempt[];
  cards: Card[];
  cardSettings: CardSettings;
  reviews: Review[];
  intervals: FocusInterval[];
  drawings: { drawing: Drawing; scene: string; picture: string; versions: string[] }[];
  recordings: { recording: Recording; sound: Uint8Array }[];
  interviews: Interview[];
  skills: SkillRecords;
  library: LibraryMarks;
  reminders: Reminders;
}

const ID_TIMES = ['2027-01-31', '2027-02-01', '2027-03-15'];

/** The nth id of a sort, made in one of three months. */
function idOf(sort: number, number: number): string {
  const time = Date.parse(ID_TIMES[number % 3] ?? '')
    .toString(16)
    .padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${String(sort).padStart(3, '0')}-8000-${String(number).padStart(12, '0')}`;
}

const instant = fc.constantFrom('2027-02-02T20:00:00.000Z', '2027-02-03T05:00:00.001Z', '2027-03-01T00:00:00.000Z');
const gone = fc.option(instant, { freq: 3 });
const date = fc.constantFrom('2027-02-01', '2027-02-28', '2028-02-29');
const title = fc.constantFrom('', 'Cache', 'cache', 'Größe [1] | (a)', 'Notiz', '<!-- text -->', '../../etc/passwd');
const zone = fc.constantFrom('Europe/Berlin', 'UTC');
const rating = fc.integer({ min: 1, max: 4 });
const question = fc.constantFrom('story', 'first', 'gone');
const some = <Value>(make: (number: number) => fc.Arbitrary<Value>, most = 4): fc.Arbitrary<Value[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => make(number + 1))));

/** Links of every sort, to what is there and to what is not. `{entry}` becomes the id of an entry. */
const link = fc.constantFrom(
  ...[
    `![It](drawing:${idOf(1, 1)})`,
    `[it](drawing:${idOf(1, 2)})`,
    `[it](#/drawings/${idOf(1, 1)})`,
    `![](drawing:${idOf(1, 99)})`,
  ],
  ...[
    '[that](#/journal/{entry})',
    `[gone](#/journal/${idOf(9, 99)})`,
    `[heard](#/recordings/${idOf(2, 1)})`,
    '[[Notiz]]',
  ],
  ...[
    '[typed](2027-02-01-notiz.md)',
    '[typed](../journal/2027-02-01-notiz.md)',
    '[typed](../drawings/2027-01-31-cache.svg)',
  ],
  ...['[out](https://example.org/a_(b))', '[page](../index.md)', '\ud800', '`](drawing:x)`', 'x'.repeat(70_000)],
  ...[`](drawing:${idOf(1, 1)})`, '![Diagram](../diagrams/x.svg)<!-- picture -->', '\r', '---\nid: 1\n---\n'],
);

const entries = fc
  .uniqueArray(fc.tuple(anyEntry, fc.array(link, { maxLength: 4 }), fc.boolean()), {
    selector: ([{ id }]) => id,
    maxLength: 8,
  })
  .map((all) =>
    all.map(([entry, links, isNote]) => {
      const named = isNote ? { ...entry, title: 'Notiz' } : entry;
      const other = all[0]?.[0].id ?? '';
      return withTexts(named, (text) => `${text}${links.join(' ').replaceAll('{entry}', other)}`);
    }),
  );

const workLinks = fc.constantFrom(
  { sessionId: null, entryId: null, items: [] },
  { sessionId: 'd1-s1', entryId: idOf(9, 99), items: ['skill/caching'] },
);

const drawing = (number: number) =>
  fc
    .record({
      title,
      links: workLinks,
      createdAt: instant,
      updatedAt: instant,
      zone,
      deletedAt: gone,
      kept: fc.subarray([1, 2, 3]),
    })
    .map(({ kept, ...record }) => {
      const versions = kept.map((one) => {
        const at = record.createdAt;
        return { number: one, at, keptAt: at, keptBy: 'hand', elements: one };
      });
      const scene = (name: string) => JSON.stringify({ type: 'excalidraw', elements: [{ id: name }], files: {} });
      return {
        drawing: Drawing.parse({ ...record, id: idOf(1, number), elements: 1, revision: 2, versions }),
        scene: number === 3 ? '' : scene(`now ${number}`),
        picture: number === 2 ? '' : '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
        versions: kept.map((one) => scene(`version ${one}`)),
      };
    });

const recording = (number: number) =>
  fc
    .record({ title, links: workLinks, createdAt: instant, updatedAt: instant, zone, deletedAt: gone, critique: title })
    .map((record) => {
      const sound = number === 2 ? new Uint8Array() : Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 0, 255, 128, number]);
      const own = { id: idOf(2, number), state: 'finished', mimeType: 'audio/webm', seconds: 1.5, bytes: sound.length };
      return { recording: Recording.parse({ ...record, ...own, marks: [{ atSeconds: 0.5, text: 'um' }] }), sound };
    });

const run = (number: number) =>
  fc
    .record({
      energy: fc.option(fc.integer({ min: 1, max: 5 })),
      date,
      deletedAt: gone,
      updatedAt: instant,
      isAdded: fc.boolean(),
    })
    .map(({ energy, date: on, isAdded, ...record }) => {
      const outcome = { state: 'done', minutes: 90, energy, date: on, recordedAt: record.updatedAt, zone: 'UTC' };
      return Run.parse({
        ...aRun({ planId: number === 2 ? 'my-plan' : 'test-plan' }),
        ...record,
        id: idOf(3, number),
        outcomes: { 'd1-s1': outcome },
        added: isAdded ? { 'draw-a-queue': anAddedSession({ id: 'draw-a-queue' }) } : {},
      });
    });

const attempt = (number: number) =>
  fc
    .record({ questionId: question, rating, date, createdAt: instant, zone, deletedAt: gone })
    .map((record) => Attempt.parse({ ...record, id: idOf(4, number), entryId: null }));

const card = (number: number) =>
  fc
    .record({ front: title, isSuspended: fc.boolean(), createdAt: instant, updatedAt: instant, deletedAt: gone })
    .map(({ front, ...record }) => {
      const own = { kind: 'own', front, back: '\ud800 back', entryId: null, item: null };
      const source = number === 1 ? { kind: 'question', questionId: 'story' } : own;
      return Card.parse({ ...record, id: idOf(5, number), source });
    });

const review = (number: number) =>
  fc
    .record({ rating, date, dueOn: date, createdAt: instant, zone, deletedAt: gone })
    .map((record) => Review.parse({ ...record, id: idOf(6, number), cardId: idOf(5, 1), attemptId: null }));

const interval = (number: number) =>
  fc
    .record({ by: fc.constantFrom('clock', 'hand'), zone, createdAt: instant, updatedAt: instant, deletedAt: gone })
    .map((record) =>
      FocusInterval.parse({
        ...record,
        id: idOf(7, number),
        runId: idOf(3, 1),
        sessionId: 'd1-s1',
        from: `2027-02-02T0${number}:00:00.000Z`,
        until: `2027-02-02T0${number}:50:00.000Z`,
      }),
    );

const interview = (number: number) =>
  fc
    .record({ notes: title, date, createdAt: instant, updatedAt: instant, seenAt: instant, zone, deletedAt: gone })
    .map((record) =>
      Interview.parse({
        ...record,
        id: idOf(8, number),
        kind: 'behavioural',
        minutes: 30,
        areas: [],
        sessionId: null,
        phases: [{ title: 'Talk', minutes: 30, spentMs: 5, question: 0 }],
        phase: 0,
        questions: [{ item: 'question/story', reason: 'weak', notes: 'n', rating: number }],
        scores: [],
        drawings: [],
        recordings: [idOf(2, 1)],
        runningSince: null,
        unseenMs: 0,
        state: 'under-way',
        debrief: null,
      }),
    );

const tombstone = (number: number) =>
  fc.record({ createdAt: instant, deletedAt: instant, purgedAt: instant }).map((record) => {
    const counted = number === 1 ? { counted: { kind: 'rfc', number: 12 } } : {};
    return EntryTombstone.parse({ ...record, ...counted, id: idOf(10, number) });
  });

const skills = fc
  .record({ level: fc.integer({ min: 1, max: 4 }), note: title, date, at: instant, zone, gone })
  .map((one) => {
    const made = { createdAt: one.at, deletedAt: one.gone };
    const rated = {
      ...made,
      id: idOf(11, 1),
      skillId: 'caching',
      level: one.level,
      note: one.note,
      date: one.date,
      zone: one.zone,
    };
    const decided = { ...made, updatedAt: one.at, skillId: 'caching', source: 'session/d1-s1', state: 'refused' };
    return SkillRecords.parse({ ratings: { [idOf(11, 1)]: rated }, evidence: { 'caching session/d1-s1': decided } });
  });

const reminders = fc.record({ isOn: fc.boolean(), at: instant, gone }).map(({ isOn, at, gone: deletedAt }) => {
  const id = idOf(12, 1);
  const when = { kind: 'before', part: 'morning', minutes: 15 };
  const rule = ReminderRule.parse({
    id,
    about: 'own',
    title: 'Walk',
    when,
    isOn,
    createdAt: at,
    updatedAt: at,
    deletedAt,
  });
  const notices = [2, 1].map((number) =>
    Notice.parse({
      id: idOf(13, number),
      ruleIds: [id],
      keys: [`${id}@2027-02-02T04:50`],
      title: 'Walk',
      text: '',
      dueAt: '2027-02-02T04:50',
      deliveredAt: at,
      zone: 'UTC',
      target: { kind: 'none' },
      state: 'seen',
      snoozedUntil: null,
      claimedAt: null,
    }),
  );
  return Reminders.parse({
    rules: { [id]: rule },
    quiet: { mode: 'own', from: '22:00', until: '05:00' },
    told: { [id]: ['2027-02-02T04:50'] },
    silencedOn: { [id]: '2027-02-02' },
    notices,
    checkedUntil: { at, zone: 'UTC' },
    skipped: null,
  });
});

const plans = fc.constantFrom<Plan[]>([], [Plan.parse({ ...aPlan(), id: 'my-plan', title: 'Mine: a "plan"' })]);
const cardSettings = fc
  .record({ dailyNew: fc.integer({ min: 0, max: 20 }), dailyReviews: fc.constant(9) })
  .map((limits) =>
    CardSettings.parse({ ...limits, retention: 0.875, weights: Array.from({ length: 21 }, (_, at) => at / 3) }),
  );

/** Any vault there can be, with a little of everything. */
export const anyVault: fc.Arbitrary<AnyVault> = fc
  .record({
    theme: fc.constantFrom('dark', 'light'),
    runs: some(run, 3),
    plans,
    entries,
    tombstones: some(tombstone, 2),
    attempts: some(attempt),
    cards: some(card),
    cardSettings,
    reviews: some(review),
    intervals: some(interval),
    drawings: some(drawing, 3),
    recordings: some(recording, 3),
    interviews: some(interview, 2),
    skills,
    library: instant.map((usedAt) =>
      LibraryMarks.parse({ marks: { 'resource/book': { usedAt, zone: 'UTC', deletedAt: null } } }),
    ),
    reminders,
  })
  .map(({ theme, ...vault }) => {
    const own = { exportFolder: '/somewhere', calendarFile: '/else/where.ics', updatedAt: '2027-02-02T20:00:00.000Z' };
    const currentRunId = vault.runs[0]?.id ?? null;
    return { ...vault, settings: Settings.parse({ ...FIRST_SETTINGS, ...own, theme, currentRunId, isWelcomed: true }) };
  });

/** Writes it all into an empty vault. */
export async function fillVault(vault: Vault, any: AnyVault): Promise<void> {
  await vault.settings.update(() => any.settings);
  await vault.skills.update(() => any.skills);
  await vault.library.update(() => any.library);
  await vault.reminders.update(() => any.reminders);
  await vault.cards.update(() => ({ cards: keyed(any.cards), settings: any.cardSettings }));
  for (const run of any.runs) await vault.run(run.id).update(() => run);
  for (const plan of any.plans) await vault.plan(plan.id).update(() => plan);
  for (const interview of any.interviews) await vault.interview(interview.id).update(() => interview);
  for (const { drawing, scene, picture, versions } of any.drawings) {
    await vault.drawing(drawing.id).update(() => drawing);
    await vault.attachments.write(scenePath(drawing.id), Buffer.from(scene));
    await vault.attachments.write(picturePath(drawing.id), Buffer.from(picture));
    for (const [at, { number }] of drawing.versions.entries()) {
      await vault.attachments.write(scenePath(drawing.id, number), Buffer.from(versions[at] ?? ''));
    }
  }
  for (const { recording, sound } of any.recordings) {
    await vault.recording(recording.id).update(() => recording);
    await vault.attachments.write(soundPath(recording.id), sound);
  }
  for (const [month, own] of byMonth([...any.entries, ...any.tombstones])) {
    const entries = keyed(any.entries.filter(({ id }) => own.has(id)));
    const tombstones = keyed(any.tombstones.filter(({ id }) => own.has(id)));
    await vault.journalMonth(month).update(() => ({ entries, tombstones }));
  }
  for (const [month, own] of byMonth([...any.attempts, ...any.reviews])) {
    const attempts = keyed(any.attempts.filter(({ id }) => own.has(id)));
    const reviews = keyed(any.reviews.filter(({ id }) => own.has(id)));
    await vault.practiceMonth(month).update(() => ({ attempts, reviews }));
  }
  for (const [month, own] of byMonth(any.intervals)) {
    await vault.focusMonth(month).update(() => ({ intervals: keyed(any.intervals.filter(({ id }) => own.has(id))) }));
  }
}

function keyed<Item extends { id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

function byMonth(items: readonly { id: string }[]): Map<string, Set<string>> {
  const months = new Map<string, Set<string>>();
  for (const { id } of items) months.set(monthOfId(id), (months.get(monthOfId(id)) ?? new Set()).add(id));
  return months;
}
