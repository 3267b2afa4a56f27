import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import type { RescheduleOperation, ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import type { PlannedSession } from '#shared/domain/run/planIndex.ts';
import { lengthOf, windowsOfWeekday } from '#shared/domain/schedule/dayWindows.ts';
import { dayToBeginOn, missedSessions } from '#shared/domain/schedule/missedSessions.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { Weekday } from '#shared/model/time.ts';
import type { OfferedChoice } from './ChoiceList.tsx';
import { type Choice, choicesFor, operationOf, type Wishes } from './choices.ts';
import { consequenceOf } from './words.ts';

const USUALLY_MORE = 120;
const AT_MOST_MORE = 360;

interface Choices {
  missed: readonly PlannedSession[];
  offered: OfferedChoice[];
  chosen: Choice;
  choose: (choice: Choice) => void;
  wishes: Wishes;
  wish: (wish: Partial<Wishes>) => void;
  limits: { least: number; most: number };
  operation: RescheduleOperation;
  /** What the chosen one would do; null while that is worked out or where it cannot be done. */
  preview: ReschedulePreview | null;
  /** Why it cannot be done. */
  problem: string | null;
}

/** The choices there are, each previewed, and what one wishes about them. */
export function useChoices(run: Run): Choices {
  const plan = usePlan();
  const now = useNow();
  const [missed] = useState(() => missedSessions(run, plan, now.date));
  const [chosen, choose] = useState<Choice>(run.pausedOn ? 'resume' : 'shift');
  const begin = dayToBeginOn(run, now);
  const usual = minutesADay(run);
  const [wishes, setWishes] = useState<Wishes>(() => ({
    from: begin,
    dailyMinutes: usual + USUALLY_MORE,
    sessionIds: missed.map(({ session }) => session.id),
    freeFrom: addDays(now.date, 1),
    freeTo: addDays(now.date, 1),
  }));
  const choices = useMemo(
    () => choicesFor({ isPaused: run.pausedOn !== null, hasMissed: missed.length > 0 }),
    [run.pausedOn, missed],
  );
  const previews = useQueries({
    queries: choices.map((choice) => ({
      ...queries.run.preview.queryOptions({ input: { operation: operationOf(choice, wishes, begin) } }),
      placeholderData: keepPreviousData<ReschedulePreview>,
    })),
  });

  const offered = choices.map((choice, place): OfferedChoice => {
    const { data: preview, error } = previews[place] ?? { data: undefined, error: null };
    if (error) return { choice, line: failureMessage(error), ends: null };
    if (!preview) return { choice, line: null, ends: null };
    const line = consequenceOf({ choice, wishes, preview, plan, today: now.date });
    return { choice, line, ends: preview.lastDay.after };
  });
  const answer = previews[choices.indexOf(chosen)];
  return {
    missed,
    offered,
    chosen,
    choose,
    wishes,
    wish: (wish) => setWishes((before) => ({ ...before, ...wish })),
    limits: { least: usual, most: usual + AT_MOST_MORE },
    operation: operationOf(chosen, wishes, begin),
    preview: answer?.error ? null : (answer?.data ?? null),
    problem: answer?.error ? failureMessage(answer.error) : null,
  };
}

/** Of the weekday with most time. */
function minutesADay(run: Run): number {
  const studied = WEEKDAYS.filter((weekday) => !run.restWeekdays.includes(weekday));
  return Math.max(
    ...studied.map((weekday) => {
      const { morning, evening } = windowsOfWeekday(run, weekday);
      return lengthOf(morning) + lengthOf(evening);
    }),
  );
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
