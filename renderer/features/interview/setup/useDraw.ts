import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { DrawnQuestion } from '#shared/contract/interviewsContract.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { InterviewKind } from '#shared/model/interview.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { SkillArea } from '#shared/model/skill.ts';

interface Wish {
  kind: InterviewKind;
  minutes: number;
  areas: SkillArea[];
}

interface Rerolled {
  /** What it was rerolled from: another draw lets go of it. */
  of: readonly DrawnQuestion[];
  questions: DrawnQuestion[];
  /** Turned away; they do not come again in this draw. */
  turnedAway: ItemRef[];
}

/** The questions for such an interview. One draw for one visit: going back and forth between kinds changes nothing. */
export function useDraw({ kind, minutes, areas }: Wish) {
  const [seed] = useState(() => Math.floor(Math.random() * 2 ** 32));
  const [rerolled, setRerolled] = useState<Rerolled | null>(null);
  const [isBeginning, setBeginning] = useState(false);
  const input = isBeginning ? skipToken : { kind, minutes, areas, seed };
  const { data, error } = useQuery({
    ...queries.interviews.suggest.queryOptions({ input }),
    placeholderData: (old) => old,
  });
  const drawn = data?.questions ?? NONE;
  const mine = rerolled?.of === drawn ? rerolled : null;
  const questions = mine?.questions ?? drawn;

  const reroll = async (place: number) => {
    const turned = questions[place];
    if (!turned) return;
    const turnedAway = [...(mine?.turnedAway ?? []), turned.item];
    const without = [...new Set([...questions.map(({ item }) => item), ...turnedAway])];
    try {
      const other = await planner.interviews.reroll({ kind, areas, without });
      setRerolled({ of: drawn, turnedAway, questions: questions.map((one, at) => (at === place ? other : one)) });
    } catch (problem) {
      showToast({ message: failureMessage(problem) });
    }
  };

  const begin = async (sessionId: SessionId | null) => {
    setBeginning(true);
    const items = questions.map(({ item }) => item);
    try {
      const ask = () => planner.interviews.begin({ kind, minutes, areas, items, sessionId });
      const { id } = await trackSaving(ask, failureMessage);
      navigate(`/interviews/${id}`, { replace: true });
    } catch (problem) {
      showToast({ message: failureMessage(problem) });
      setBeginning(false);
    }
  };

  return {
    questions,
    phases: data?.phases ?? [],
    wanted: data?.wanted ?? 0,
    isKnown: data !== undefined,
    problem: error ? failureMessage(error) : null,
    reroll: (place: number) => void reroll(place),
    begin,
    isBeginning,
  };
}

const NONE: readonly DrawnQuestion[] = [];
