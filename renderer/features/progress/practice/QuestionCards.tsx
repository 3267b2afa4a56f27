import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { ReadinessBars } from '#renderer/components/charts/ReadinessBars.tsx';
import { ReadinessOverTime } from '#renderer/components/charts/ReadinessOverTime.tsx';
import type { QuestionsFigure } from '#shared/contract/progressPractice.ts';
import {
  questionsFinding,
  readinessFinding,
  readinessInWords,
} from '#shared/domain/progress/findings/practiceFindings.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import { notNarrowed } from '../notNarrowed.ts';
import { areaNumbers, overTimeNumbers } from './practiceNumbers.ts';

interface QuestionCardProps {
  questions: QuestionsFigure;
  filter: ProgressFilter;
}

/** Where the questions of each area stand. */
export function AreasCard({ questions, filter }: QuestionCardProps) {
  const title = questionsFinding(questions);
  return (
    <ChartCard
      figure="questions"
      title={title}
      subtitle={`Questions by area and by how the last answer went${notNarrowed(filter, { days: true })}`}
      numbers={areaNumbers(questions)}
      points={questions.shaky + questions.solid + questions.stale}
      emptyText="Three answered questions begin the bars: solid, shaky and new by area."
    >
      <ReadinessBars areas={questions.areas} label={`${title}. ${readinessInWords(questions)}.`} />
    </ChartCard>
  );
}

/** How the answered questions came to stand there. */
export function OverTimeCard({ questions, filter }: QuestionCardProps) {
  const title = readinessFinding(questions);
  return (
    <ChartCard
      figure="questions-over-time"
      title={title}
      subtitle={`Answered questions at the end of each ${questions.grain}${notNarrowed(filter, { days: true })}`}
      numbers={overTimeNumbers(questions)}
      points={questions.overTime.length}
      emptyText="Three days after the first answer this begins to show how questions become solid."
    >
      <ReadinessOverTime questions={questions} label={`${title}. Answered questions over time.`} />
    </ChartCard>
  );
}
