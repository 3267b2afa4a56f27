import type { PracticeProgress, WordsFigure } from '../../contract/progressPractice.ts';
import type { SkillsProgress } from '../../contract/progressSkills.ts';
import type { WorkProgress } from '../../contract/progressWork.ts';
import type { ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { RunFigures } from '../progress/runFigures.ts';
import { longDate } from '../time/localDate.ts';
import { practicePart } from './practicePart.ts';
import type { ProgressReport } from './reportShape.ts';
import { runPart } from './runPart.ts';
import { skillsPart } from './skillsPart.ts';
import { timePart } from './timePart.ts';

/** Everything a report is made from: the figures of the Progress screen. */
export interface ReportSource {
  planTitle: string;
  run: Run;
  figures: RunFigures;
  work: WorkProgress;
  words: WordsFigure;
  practice: PracticeProgress;
  skills: SkillsProgress;
  /** What was asked for; nulls narrow nothing. */
  range: Pick<ProgressFilter, 'from' | 'to'>;
}

/** How the run goes, in the words of the Progress screen. */
export function progressReport(source: ReportSource): ProgressReport {
  const { planTitle, run, figures, work, words, practice, skills, range } = source;
  return {
    title: planTitle,
    about: [
      `Run begun on ${wholeDate(run.startDate)}`,
      ...rangeWords(range),
      `As it stands on ${wholeDate(figures.today)}`,
    ],
    parts: [runPart(figures), timePart(work), practicePart(practice, words), skillsPart(skills)].filter(
      ({ figures: shown }) => shown.length > 0,
    ),
  };
}

function rangeWords({ from, to }: ReportSource['range']): string[] {
  if (from !== null && from === to) return [`Only what came on ${wholeDate(from)}`];
  if (from !== null && to !== null) return [`Only what came from ${wholeDate(from)} to ${wholeDate(to)}`];
  if (from !== null) return [`Only what came from ${wholeDate(from)} on`];
  return to === null ? [] : [`Only what came until ${wholeDate(to)}`];
}

/** `Tuesday 2 February 2027`: a report is read in other years too. */
function wholeDate(date: LocalDate): string {
  return `${longDate(date)} ${date.slice(0, 4)}`;
}
