import { join } from 'node:path';
import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import { readCurriculum } from '#electron/curriculum/readCurriculum.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import { Attempt } from '#shared/model/attempt.ts';
import { Entry, type JournalMonth } from '#shared/model/entry.ts';
import { ENTRY_KINDS, type EntryKind } from '#shared/model/entryKind.ts';
import { EntryId, RunId } from '#shared/model/ids.ts';
import { type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import type { PracticeMonth } from '#shared/model/practiceMonth.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aRun } from './aRun.ts';
import { type Chance, chance } from './chance.ts';
import { idAt } from './idAt.ts';
import { prose } from './prose.ts';

const FIRST_DAY = LocalDate.parse('2017-02-20');
const DAYS = 3650;
const LENGTHS = [400, 900, 1600, 2000, 2400, 3000, 5000];
const TAGS = ['databases', 'caching', 'kafka', 'incident', 'career', 'team', 'go', 'java', 'kubernetes', 'idea'];

/** A vault with a run half done and so many entries of about 2 kB over ten years. Always the same bytes. */
export async function makeVault(folder: string, entries: number): Promise<void> {
  const curriculum = await readCurriculum(join(import.meta.dirname, '../curriculum'));
  const { plan } = curriculum;
  const dice = chance(entries);
  const vault = await openVault({ folder, backupFolder: `${folder} Backups` });
  const run = aRun(plan, RunId.parse(idAt(dice, Date.parse('2027-02-01T08:00:00.000Z'))));
  await vault.run(run.id).update(() => run);
  await vault.settings.update((settings) => ({ ...settings, currentRunId: run.id, isWelcomed: true }));
  for (const [month, data] of journal(dice, entries, wordsOf(JSON.stringify(plan)), itemsOf(curriculum))) {
    await vault.journalMonth(month).update(() => data);
  }
  for (const [month, data] of practice(dice, Math.ceil(entries / 10), curriculum)) {
    await vault.practiceMonth(month).update(() => data);
  }
  await vault.close();
}

/** What entries hang on in this vault. */
function itemsOf({ questions, skills }: Curriculum): ItemRef[] {
  return [...questions.map(({ id }) => itemRef('question', id)), ...skills.map(({ id }) => itemRef('skill', id))];
}

function journal(dice: Chance, count: number, words: string[], items: readonly ItemRef[]): Map<string, JournalMonth> {
  const text = prose(dice, words);
  const months = new Map<string, JournalMonth>();
  const numbers = new Map<EntryKind, number>();
  for (let number = 0; number < count; number += 1) {
    const date = addDays(FIRST_DAY, Math.floor((number * DAYS) / count));
    const createdAt = `${date}T${String(6 + dice.below(14)).padStart(2, '0')}:${String(10 + dice.below(50))}:00.000Z`;
    const entry = numbered(
      anEntry(dice, text, { date, createdAt }, dice.below(3) === 0 ? [dice.pick(items)] : []),
      numbers,
    );
    const month = createdAt.slice(0, 7);
    const data = months.get(month) ?? { entries: {}, tombstones: {} };
    data.entries[entry.id] = entry;
    months.set(month, data);
  }
  return months;
}

/** One answered question in every ten entries, over the same years. */
function practice(dice: Chance, count: number, { questions }: Curriculum): Map<string, PracticeMonth> {
  const months = new Map<string, PracticeMonth>();
  for (let number = 0; number < count; number += 1) {
    const date = addDays(FIRST_DAY, Math.floor((number * DAYS) / count));
    const createdAt = `${date}T18:00:00.000Z`;
    const attempt = Attempt.parse({
      id: idAt(dice, Date.parse(createdAt)),
      questionId: dice.pick(questions).id,
      rating: 1 + dice.below(4),
      entryId: null,
      date,
      createdAt,
      zone: 'Europe/Berlin',
      deletedAt: null,
    });
    const month = createdAt.slice(0, 7);
    const data = months.get(month) ?? { attempts: {}, reviews: {} };
    data.attempts[attempt.id] = attempt;
    months.set(month, data);
  }
  return months;
}

interface When {
  date: string;
  createdAt: string;
}

function anEntry(dice: Chance, text: ReturnType<typeof prose>, when: When, items: readonly ItemRef[]): Entry {
  const kind = dice.pick(ENTRY_KINDS);
  const length = dice.pick(LENGTHS);
  const record = {
    ...when,
    kind,
    id: EntryId.parse(idAt(dice, Date.parse(when.createdAt))),
    title: text.title(),
    body: kind === 'star' ? '' : text.markdown(length),
    tags: [...new Set(Array.from({ length: dice.below(4) }, () => dice.pick(TAGS)))],
    links: { planDay: null, sessionId: null, items },
    updatedAt: when.createdAt,
    zone: 'Europe/Berlin',
    revision: 1 + dice.below(9),
    deletedAt: null,
  };
  const quarter = () => text.markdown(length / 4);
  const proposal = (status: string) => ({
    status,
    number: null,
    supersedes: null,
    history: [{ status, at: when.createdAt, zone: record.zone }],
    comments: [],
  });
  if (kind === 'rfc') return Entry.parse({ ...record, ...proposal('draft') });
  if (kind === 'decision') return Entry.parse({ ...record, ...proposal('accepted') });
  if (kind === 'reflection') return Entry.parse({ ...record, energy: 1 + dice.below(5) });
  if (kind !== 'star') return Entry.parse(record);
  const star = { situation: quarter(), task: quarter(), action: quarter(), result: quarter() };
  return Entry.parse({ ...record, star, metrics: [], tellings: [] });
}

/** Documents come with their number: to give it to those of an older Leadlight is work of one single start. */
function numbered(entry: Entry, numbers: Map<EntryKind, number>): Entry {
  if (!('number' in entry)) return entry;
  const number = (numbers.get(entry.kind) ?? 0) + 1;
  numbers.set(entry.kind, number);
  return { ...entry, number };
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[a-z]{2,}/g) ?? [])];
}
