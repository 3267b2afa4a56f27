import { SkillId } from '../../model/ids.ts';
import type { InterviewKind, InterviewScore } from '../../model/interview.ts';
import type { Skill } from '../../model/skill.ts';

const ids = (...names: string[]) => names.map((name) => SkillId.parse(name));

/** What every interview of a kind is judged by, beside what its questions test. */
const ALWAYS: Record<InterviewKind, readonly SkillId[]> = {
  'system-design': ids('system-design-practice', 'explaining-technical-ideas', 'listening'),
  'coding-talk': ids('code-quality', 'explaining-technical-ideas', 'listening'),
  behavioural: ids('ownership', 'interviewing', 'explaining-technical-ideas', 'listening'),
  'lead-bar': ids('technical-decisions', 'team-leadership', 'explaining-technical-ideas', 'listening'),
};

/** As many lines as one can judge with care right after an interview. */
const MOST = 7;

/** The lines of the rubric: what the questions test most, then what the kind always asks for. `tested` in their order. */
export function interviewCriteria(
  kind: InterviewKind,
  tested: readonly SkillId[],
  skillOf: (id: SkillId) => Skill | undefined,
): InterviewScore[] {
  const always = ALWAYS[kind].filter((id) => skillOf(id));
  const of = tested.filter((id) => skillOf(id) && !always.includes(id));
  return [...[...new Set(of)].slice(0, MOST - always.length), ...always].map((skillId) => ({
    skillId,
    criterion: skillOf(skillId)?.title ?? skillId,
    rating: null,
    note: '',
  }));
}

/** What each rating from 1 to 4 looks like, by the skill's own rubric: 4 is the level that a lead needs. */
export function ratingsInWords({ rubric, leadLevel }: Pick<Skill, 'rubric' | 'leadLevel'>): string[] {
  const first = Math.max(0, leadLevel - 4);
  return [1, 2, 3, 4].map((rating) => rubric[Math.min(rubric.length - 1, first + rating - 1)] ?? '');
}
