import type { SkillId } from '../../../model/ids.ts';
import { walkedWithAdded } from '../../progress/walkedSessions.ts';
import { appLink } from '../markdownText.ts';
import { counted, fact, firstFew, isInWeek, type ReviewedWeek, type WrittenEntry } from './reviewedWeek.ts';

const MOST_ENTRIES = 12;
const MOST_SKILLS = 6;
const MOST_SHAKY = 3;

const RATINGS = [
  [4, 'could teach it'],
  [3, 'solid'],
  [2, 'shaky'],
  [1, 'could not answer'],
] as const;

/** What was left behind, practised and rated in the week, a line each where there is something to say. */
export function practiceFacts(week: ReviewedWeek): string[] {
  return [leftBehind(week), thoughts(week), practised(week), trained(week), rated(week)].filter(
    (line) => line !== null,
  );
}

function leftBehind(week: ReviewedWeek): string | null {
  const made = entriesOf(week).filter((entry) => isWork(week, entry));
  if (made.length === 0) return null;
  const links = made.map(({ id, title }) => appLink(title || 'Untitled', `/journal/${id}`));
  return fact('Left behind', `${firstFew(links, MOST_ENTRIES)}.`);
}

function thoughts(week: ReviewedWeek): string | null {
  const notes = entriesOf(week).filter((entry) => entry.kind === 'note' && !isWork(week, entry));
  return notes.length === 0 ? null : fact('Captured', `${counted(notes.length, 'note', 'notes')}.`);
}

/** What a session asks for, and every document; a note counts once it is named after its session. */
export function isWork(
  { walked }: Pick<ReviewedWeek, 'walked'>,
  { kind, title, sessionId }: Pick<WrittenEntry, 'kind' | 'title' | 'sessionId'>,
): boolean {
  if (kind === 'reflection' || kind === 'weekly-review') return false;
  if (kind !== 'note') return true;
  const session = sessionId && (walked?.index.sessionById(sessionId) ?? walked?.run.added[sessionId]);
  return Boolean(session && session.title === title);
}

function practised({ monday, answers }: ReviewedWeek): string | null {
  const own = answers.filter(({ date }) => isInWeek(monday, date));
  if (own.length === 0) return null;
  const counts = RATINGS.flatMap(([rating, word]) => {
    const count = own.filter((answer) => answer.rating === rating).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  const shaky = new Map(own.filter(({ rating }) => rating <= 2).map((answer) => [answer.questionId, answer.text]));
  const again = [...shaky].map(([id, text]) => appLink(text, `/questions/${id}`));
  const words = `${counted(own.length, 'answer', 'answers')}: ${counts.join(', ')}.`;
  return fact('Questions', again.length === 0 ? words : `${words} Again: ${firstFew(again, MOST_SHAKY)}`);
}

function trained({ monday, walked, titleOfSkill }: ReviewedWeek): string | null {
  if (!walked) return null;
  const counts = new Map<SkillId, number>();
  for (const { session, outcome, isSetAside } of walkedWithAdded(walked.index, walked.run)) {
    if (!outcome || isSetAside || !isInWeek(monday, outcome.date)) continue;
    for (const skill of session.skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const skills = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([id, count]) => (count > 1 ? `${titleOfSkill(id)} (${count} sessions)` : titleOfSkill(id)));
  return fact('Skills trained', `${firstFew(skills, MOST_SKILLS)}.`);
}

function rated({ monday, ratings, titleOfSkill }: ReviewedWeek): string | null {
  const inOrder = ratings.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  const own = new Map(inOrder.filter(({ date }) => isInWeek(monday, date)).map((rating) => [rating.skillId, rating]));
  if (own.size === 0) return null;
  const words = [...own.values()].map(({ skillId, level }) => {
    const before = inOrder.findLast((rating) => rating.skillId === skillId && rating.date < monday);
    const change = before && before.level !== level ? `${before.level} → ${level}` : String(level);
    return `${titleOfSkill(skillId)} ${change}`;
  });
  return fact('Skills rated', `${firstFew(words, MOST_SKILLS)}.`);
}

function entriesOf({ monday, entries }: ReviewedWeek): WrittenEntry[] {
  return entries.filter(({ date }) => isInWeek(monday, date));
}
