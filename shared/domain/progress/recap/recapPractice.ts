import type { SkillId } from '../../../model/ids.ts';
import { isInRange } from '../../../model/progressFilter.ts';
import { isWork } from '../../journal/week/practiceFacts.ts';
import { retention } from '../practice/retention.ts';
import { wordsWritten } from '../practice/wordsWritten.ts';
import { bestEvidence } from './bestEvidence.ts';
import type { RecapSource } from './recapSource.ts';
import { lastDayOf } from './recapsOf.ts';

const SHAKY_UNTIL = 2;

/** What was written, practised and rated in the days of a part. */
export function recapPractice(source: RecapSource) {
  const { recap, run, index, today, entries, drawings, answers, reviews, privateEntries } = source;
  const range = { from: recap.from, to: lastDayOf(recap, today) };
  const inRange = <One extends { date: RecapSource['today'] }>(all: readonly One[]) =>
    all.filter(({ date }) => isInRange(range, date));
  const written = inRange(entries);
  const drawn = inRange(drawings);
  const answered = inRange(answers);
  const words = wordsWritten({ entries, range, today, run });
  const { asked, remembered } = retention(reviews, range);
  const walked = { run, index, intervals: [] };
  const shaky = new Map(
    answered.filter(({ rating }) => rating <= SHAKY_UNTIL).map((one) => [one.questionId, one.text]),
  );
  const rated = (rating: number) => answered.filter((one) => one.rating === rating).length;
  return {
    words: { total: words.total, daysWritten: words.daysWritten },
    /** Practised answers, by how they went from 1 (could not) to 4 (could teach it), and the questions that want another try. */
    answers: {
      all: answered.length,
      rated: [rated(1), rated(2), rated(3), rated(4)],
      again: [...shaky].map(([id, text]) => ({ id, text })),
    },
    /** Cards that were seen on an earlier day, see retention. */
    cards: { asked, remembered },
    skills: ratedSkills(source, range),
    /** What sessions and people left behind: every document, and notes named after their session. */
    left: {
      entries: written
        .filter((entry) => isWork({ walked }, entry))
        .map(({ id, title, kind }) => ({ id, title: title || 'Untitled', kind })),
      drawings: drawn.map(({ id, title }) => ({ id, title: title || 'Untitled' })),
    },
    best: bestEvidence({
      entries: written,
      drawings: drawn,
      answers: answered,
      privateEntries,
      isDone: (id) => run.outcomes[id]?.state === 'done',
    }),
  };
}

/** Skills whose last rating of these days is not the one they had before; `before` is null for a first rating. */
function ratedSkills(
  { ratings, titleOfSkill }: RecapSource,
  range: { from: RecapSource['today']; to: RecapSource['today'] },
) {
  const inOrder = ratings.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  const before = new Map<SkillId, number>();
  const after = new Map<SkillId, number>();
  for (const { skillId, level, date } of inOrder) {
    if (date < range.from) before.set(skillId, level);
    else if (date <= range.to) after.set(skillId, level);
  }
  return [...after]
    .map(([id, level]) => ({ id, title: titleOfSkill(id), before: before.get(id) ?? null, level }))
    .filter((skill) => skill.before !== skill.level);
}
