import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import type { Occurrence } from '#shared/contract/remindersContract.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import type { ReminderWhen } from '#shared/model/reminder.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './RuleDialog.module.css';
import { occurrenceInWords } from './ruleWords.ts';

interface NextFiveProps {
  when: ReminderWhen | Refusal;
  today: LocalDate;
}

/** When a rule would come, while one makes it; or why it would not. */
export function NextFive({ when, today }: NextFiveProps) {
  const asked = useDeferredValue(when);
  const answer = useQuery({
    ...queries.reminders.occurrences.queryOptions({ input: isRefusal(asked) ? skipToken : { when: asked } }),
    placeholderData: keepPreviousData,
  });
  const problem = isRefusal(when) ? when.refused : problemOf(answer.data, answer.error);
  const next = answer.data?.isGood ? answer.data.next : [];
  return (
    <section className={classes.next} aria-labelledby="next-five" aria-live="polite">
      <h3 id="next-five">Comes next</h3>
      {problem !== null ? (
        <p className={classes.problem}>{problem}</p>
      ) : next.length === 0 && answer.data ? (
        <p className={classes.waiting}>Not as things are: no session waits, or every such day is a rest day.</p>
      ) : (
        <ol aria-label="Comes next">
          {next.map((one) => (
            <li key={one.at}>{occurrenceInWords(one, today)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

type Answer = { isGood: true; next: Occurrence[] } | { isGood: false; problem: string };

function problemOf(answer: Answer | undefined, error: Error | null): string | null {
  if (error) return failureMessage(error);
  return answer && !answer.isGood ? answer.problem : null;
}
