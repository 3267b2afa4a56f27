import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { Check, Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { useStartFocus } from '#renderer/components/useStartFocus.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { titleOf } from '#shared/domain/run/findSession.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { Run } from '#shared/model/run.ts';
import { FocusBody } from './FocusBody.tsx';
import classes from './FocusRest.module.css';
import type { FocusSession } from './focusSession.ts';
import { isTyping, isUnderDialog } from './keyPlace.ts';

interface FocusRestProps {
  run: Run;
  session: FocusSession;
  /** Another session that is under way, if any. */
  other: FocusView | null;
}

/** A session that does not run: it can be begun, or it is over and the next one can. */
export function FocusRest({ run, session, other }: FocusRestProps) {
  const plan = usePlan();
  const now = useNow();
  const [, navigate] = useLocation();
  const start = useStartFocus();
  const first = useRef<HTMLButtonElement>(null);
  const { session: content } = session.found;
  const outcome = run.outcomes[content.id];
  const isOver = outcome !== undefined;
  const next = isOver ? nextSession(run, plan, now) : content;
  const isToday = next && (!isOver || run.placements[next.id]?.date === now.date);
  const toBegin = isToday ? next : null;

  useEffect(() => first.current?.focus(), []);
  useWindowEvent('keydown', (event) => {
    const isKey = event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isKey || event.repeat || !toBegin || isTyping(event) || isUnderDialog()) return;
    event.preventDefault();
    void start(toBegin.id);
  });

  const isDone = outcome?.state === 'done';
  return (
    <FocusBody session={session} lit={isDone ? 1 : 0} workedMs={(outcome?.minutes ?? 0) * 60_000} isStill>
      <p className={classes.state} role="status">
        {isOver && <Check size={16} aria-hidden />}
        {sentenceOf(run, session, other, plan)}
        {isOver && !toBegin && ' Nothing else waits today.'}
      </p>
      <div className={classes.steps}>
        {toBegin && (
          <Button
            ref={first}
            size="lg"
            variant="filled"
            leftSection={<Play size={16} aria-hidden />}
            rightSection={<Keys keys={['S']} />}
            onClick={() => void start(toBegin.id)}
          >
            {isOver ? `Next: ${toBegin.title}` : 'Start'}
          </Button>
        )}
        {outcome?.state === 'partly' && (
          <Button size="lg" onClick={() => void start(content.id)}>
            Go on with it
          </Button>
        )}
        <Button size="lg" variant={toBegin ? 'default' : 'filled'} onClick={() => navigate('/')}>
          Back to Today
        </Button>
      </div>
    </FocusBody>
  );
}

function sentenceOf(
  run: Run,
  session: FocusSession,
  other: FocusView | null,
  plan: ReturnType<typeof usePlan>,
): string {
  const outcome = run.outcomes[session.found.session.id];
  const planned = formatMinutes(session.minutes);
  if (outcome?.state === 'done') return `Done in ${formatMinutes(outcome.minutes)} of ${planned}.`;
  if (outcome?.state === 'partly') return `Partly done: ${formatMinutes(outcome.minutes)} of ${planned}.`;
  if (outcome?.state === 'skipped') return 'Set aside.';
  const running = other && titleOf(run, plan, other.sessionId);
  return running ? `“${running}” runs. Starting this one ends that.` : `${planned} are set aside for it.`;
}
