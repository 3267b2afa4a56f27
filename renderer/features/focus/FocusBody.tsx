import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import classes from './FocusBody.module.css';
import { FocusLancet } from './FocusLancet.tsx';
import type { FocusSession } from './focusSession.ts';

interface FocusBodyProps {
  session: FocusSession;
  /** How much of the session's glass is lit, 0 to 1. */
  lit: number;
  workedMs: number;
  /** True while nothing moves on. */
  isStill: boolean;
  children: ReactNode;
}

/** The session's glass left; right what to do, what to leave behind with the way to make it, and what the moment asks. */
export function FocusBody({ session, lit, workedMs, isStill, children }: FocusBodyProps) {
  const { session: content } = session.found;
  return (
    <main className={classes.body} data-still={isStill || undefined}>
      <FocusLancet lit={lit} isEvening={session.isEvening} workedMs={workedMs} blockMinutes={session.minutes} />
      <div className={classes.words}>
        <ActivityChip activity={content.activity} />
        <h1 title={content.title}>{content.title}</h1>
        <p className={classes.instruction} title={content.instruction}>
          {content.instruction}
        </p>
        <p className={classes.deliverable} title={content.deliverable.text}>
          Leaves behind <Link href={`/focus/${content.id}/session/${content.id}`}>{content.deliverable.text}</Link>
        </p>
        <hr />
        {children}
      </div>
    </main>
  );
}
