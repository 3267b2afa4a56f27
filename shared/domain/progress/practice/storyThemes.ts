import type { EntryId, QuestionId, SkillId } from '../../../model/ids.ts';
import type { LocalDate } from '../../../model/time.ts';
import { dayNumber } from '../../cards/dayNumber.ts';
import { STALE_AFTER_DAYS } from './questionReadiness.ts';

export interface StoryTheme {
  /** The skill that its questions test most. */
  skillId: SkillId;
  questions: number;
  /** Whole stories that answer at least one of its questions. */
  stories: number;
  /** Of these, how many of its questions they answer. */
  answered: number;
  /** The last day one of them was told aloud, or written where none was told; null without a story. */
  lastToldOn: LocalDate | null;
  /** It has a story, and none was told or written for 60 days. */
  isStale: boolean;
}

export interface StoryCoverage {
  /** In the order of the questions. */
  themes: StoryTheme[];
  /** Themes without a story, with one, and with two or more. */
  none: number;
  one: number;
  two: number;
  stale: number;
  /** Whole stories that serve a theme. */
  stories: number;
}

export interface ToldStory {
  id: EntryId;
  /** All four parts have words. */
  isWhole: boolean;
  questions: readonly QuestionId[];
  writtenOn: LocalDate;
  lastToldOn: LocalDate | null;
}

interface Told {
  /** Behavioural questions; the first skill of each is its theme. */
  questions: readonly { id: QuestionId; skills: readonly SkillId[] }[];
  stories: readonly ToldStory[];
  today: LocalDate;
}

/**
 * How many whole STAR stories each behavioural theme has. A theme is the skill that a behavioural question tests most;
 * two stories are what one wants of each, because interviewers ask "and another time?".
 */
export function storyThemes({ questions, stories, today }: Told): StoryCoverage {
  const whole = stories.filter(({ isWhole }) => isWhole);
  const themes = [...themesOf(questions)].map(([skillId, own]): StoryTheme => {
    const telling = whole.filter((story) => story.questions.some((id) => own.has(id)));
    const answered = new Set(telling.flatMap((story) => story.questions.filter((id) => own.has(id))));
    const days = telling.map(({ writtenOn, lastToldOn }) => lastToldOn ?? writtenOn).sort();
    const lastToldOn = days.at(-1) ?? null;
    return {
      skillId,
      questions: own.size,
      stories: telling.length,
      answered: answered.size,
      lastToldOn,
      isStale: lastToldOn !== null && dayNumber(today) - dayNumber(lastToldOn) > STALE_AFTER_DAYS,
    };
  });
  const known = new Set(questions.map(({ id }) => id));
  return {
    themes,
    none: themes.filter((theme) => theme.stories === 0).length,
    one: themes.filter((theme) => theme.stories === 1).length,
    two: themes.filter((theme) => theme.stories >= 2).length,
    stale: themes.filter((theme) => theme.isStale).length,
    stories: whole.filter((story) => story.questions.some((id) => known.has(id))).length,
  };
}

function themesOf(questions: Told['questions']): Map<SkillId, Set<QuestionId>> {
  const themes = new Map<SkillId, Set<QuestionId>>();
  for (const { id, skills } of questions) {
    const [skill] = skills;
    if (!skill) continue;
    const own = themes.get(skill) ?? new Set();
    themes.set(skill, own.add(id));
  }
  return themes;
}
