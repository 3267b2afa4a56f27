import type { Attempt } from '../../model/attempt.ts';
import type { Entry } from '../../model/entry.ts';
import { type SessionId, SkillId } from '../../model/ids.ts';
import { type ItemRef, itemRef, readItemRef } from '../../model/itemRef.ts';
import type { Outcome } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { SkillClues } from './skillClues.ts';

export type SeenEntry = Pick<Entry, 'id' | 'kind' | 'title' | 'date' | 'tags' | 'links' | 'deletedAt'>;

/** A session with an outcome other than skipped. */
export interface FinishedSession {
  id: SessionId;
  title: string;
  /** Null for one beside the plan. */
  planDay: number | null;
  skills: readonly SkillId[];
  outcome: Outcome;
}

/** What was written, done and answered; attempts only those that count. */
export interface SeenWork {
  entries: readonly SeenEntry[];
  sessions: readonly FinishedSession[];
  attempts: readonly Attempt[];
}

/** Why something shows a skill, or may show it. */
export type Why = { by: 'itself' | 'session' | 'choice' } | { by: 'tag'; tag: string } | { by: 'item'; item: ItemRef };

export type Sighting = { date: LocalDate; why: Why } & (
  | { kind: 'entry'; entry: SeenEntry }
  | { kind: 'session'; session: FinishedSession }
  | { kind: 'attempt'; attempt: Attempt }
);

export interface SkillSightings {
  evidence: Sighting[];
  suggestions: Sighting[];
}

/** What a person decided, by `skill-id kind/id` (see SkillRecords). */
export type Decisions = ReadonlyMap<string, 'linked' | 'refused'>;

/** An answer that went so well shows the skill it tests most. */
const SOLID = 3;

/**
 * Everything that shows a skill, and everything that may: an entry with a tag of the skill, or on an item that trains
 * it; a finished session that trains it; a solid answer to a question that tests it first of all. An entry that names
 * the skill itself, and what a person accepted, is evidence; what was refused is neither. In no order.
 */
export function skillEvidence(work: SeenWork, clues: SkillClues, decisions: Decisions): Map<SkillId, SkillSightings> {
  const found = new Map<SkillId, SkillSightings>();
  const decided = new Set<string>();
  // Most things were never decided about; for them no key is put together.
  const decidedIds = new Set([...decisions.keys()].map((key) => key.slice(key.indexOf('/') + 1)));

  function take(skillId: SkillId, sighting: Sighting): void {
    const key = decidedIds.has(idOf(sighting)) ? `${skillId} ${sourceOf(sighting)}` : null;
    const decision = key === null ? undefined : decisions.get(key);
    if (key !== null) decided.add(key);
    const isEvidence = sighting.why.by === 'itself' || sighting.why.by === 'choice' || decision === 'linked';
    if (!isEvidence && decision === 'refused') return;
    const ofSkill = found.get(skillId) ?? { evidence: [], suggestions: [] };
    found.set(skillId, ofSkill);
    (isEvidence ? ofSkill.evidence : ofSkill.suggestions).push(sighting);
  }

  for (const entry of work.entries) {
    if (entry.deletedAt !== null) continue;
    for (const [skillId, why] of whyOfEntry(entry, clues))
      take(skillId, { kind: 'entry', entry, date: entry.date, why });
  }
  for (const session of work.sessions) {
    const why: Why = { by: 'session' };
    const trained = session.skills.length > 0 ? session.skills : clues.ofItem(`session/${session.id}`);
    for (const skillId of trained) take(skillId, { kind: 'session', session, date: session.outcome.date, why });
  }
  for (const attempt of work.attempts) {
    const item = itemRef('question', attempt.questionId);
    const [first] = attempt.rating >= SOLID ? clues.ofItem(item) : [];
    if (first) take(first, { kind: 'attempt', attempt, date: attempt.date, why: { by: 'item', item } });
  }
  for (const { skillId, sighting } of chosen(work, decisions, decided)) take(skillId, sighting);
  return found;
}

/** As evidence is named: `entry/0190…`. */
export function sourceOf(sighting: Sighting): string {
  return `${sighting.kind}/${idOf(sighting)}`;
}

function idOf(sighting: Sighting): string {
  switch (sighting.kind) {
    case 'entry':
      return sighting.entry.id;
    case 'session':
      return sighting.session.id;
    case 'attempt':
      return sighting.attempt.id;
  }
}

const SESSION: Why = { by: 'session' };

/** The first reason for each skill: naming it, then the tags, then what the entry is on. */
function whyOfEntry({ tags, links }: SeenEntry, clues: SkillClues): Map<SkillId, Why> {
  const reasons = new Map<SkillId, Why>();
  const add = (skillId: SkillId, why: Why) => {
    if (!reasons.has(skillId)) reasons.set(skillId, why);
  };
  for (const item of links.items) {
    if (item.startsWith('skill/')) add(SkillId.parse(readItemRef(item).id), { by: 'itself' });
  }
  for (const tag of tags) for (const skillId of clues.ofTag(tag)) add(skillId, { by: 'tag', tag });
  if (links.sessionId !== null) for (const skillId of clues.ofItem(`session/${links.sessionId}`)) add(skillId, SESSION);
  for (const item of links.items) for (const skillId of clues.ofItem(item)) add(skillId, { by: 'item', item });
  return reasons;
}

/** What a person linked that no rule would have suggested. What is not there any more is left out. */
function* chosen(
  { entries, sessions, attempts }: SeenWork,
  decisions: Decisions,
  decided: ReadonlySet<string>,
): Generator<{ skillId: SkillId; sighting: Sighting }> {
  const keys = [...decisions].flatMap(([key, state]) => (state === 'linked' && !decided.has(key) ? [key] : []));
  if (keys.length === 0) return;
  const why: Why = { by: 'choice' };
  const all = new Map<string, Sighting>();
  for (const entry of entries) {
    if (entry.deletedAt === null) all.set(`entry/${entry.id}`, { kind: 'entry', entry, date: entry.date, why });
  }
  for (const session of sessions) {
    all.set(`session/${session.id}`, { kind: 'session', session, date: session.outcome.date, why });
  }
  for (const attempt of attempts) {
    all.set(`attempt/${attempt.id}`, { kind: 'attempt', attempt, date: attempt.date, why });
  }
  for (const key of keys) {
    const [skill = '', source = ''] = key.split(' ');
    const sighting = all.get(source);
    if (sighting) yield { skillId: SkillId.parse(skill), sighting };
  }
}

/** For sorting: the newest day first, and of one day what was made last. */
export function newestSighting(one: Sighting, other: Sighting): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  return sourceOf(one) < sourceOf(other) ? 1 : -1;
}
