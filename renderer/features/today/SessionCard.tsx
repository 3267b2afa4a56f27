import { type ReactNode, useId } from 'react';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import type { SessionState } from '#shared/domain/run/sessionState.ts';
import type { Resource, Session } from '#shared/model/curriculum.ts';
import { ResourceLinks } from './ResourceLinks.tsx';
import classes from './SessionCard.module.css';

interface SessionCardProps {
  session: Session;
  resources: readonly Resource[];
  state: SessionState;
  /** What stands at the right of the title: length, time taken, until when. */
  timing: string;
  /** True for the one card a person acts on now: it shows everything. */
  isOpen: boolean;
  href: string;
  /** The menu of what else can be done. */
  menu: ReactNode;
  /** Buttons of the open card. */
  actions?: ReactNode;
}

/** One session of the day. Its left edge is its pane of the window. */
export function SessionCard({ session, resources, state, timing, isOpen, href, menu, actions }: SessionCardProps) {
  const title = useId();
  return (
    <article className={classes.card} data-state={state} data-open={isOpen || undefined} aria-labelledby={title}>
      <div className={classes.pane} data-activity={session.activity} aria-hidden />
      <div className={classes.inside}>
        <div className={classes.top}>
          <h3 id={title} className={classes.title}>
            <a href={href}>{session.title}</a>
          </h3>
          <span className={classes.timing}>{timing}</span>
          <ActivityChip activity={session.activity} />
          {!isOpen && menu}
        </div>
        {isOpen ? (
          <>
            <p className={classes.instruction}>{session.instruction}</p>
            <Line label="Leaves behind">{session.deliverable.text}</Line>
            {resources.length > 0 && (
              <Line label="Read first" isExtra>
                <ResourceLinks resources={resources} />
              </Line>
            )}
            <div className={classes.actions}>
              {actions}
              {menu}
            </div>
          </>
        ) : (
          <>
            <p className={classes.roomy}>{session.instruction}</p>
            <p className={classes.leaves}>
              <span>{state === 'done' || state === 'partly' ? 'Left behind' : 'Leaves behind'}</span>
              {session.deliverable.text}
            </p>
          </>
        )}
      </div>
    </article>
  );
}

function Line({ label, isExtra = false, children }: { label: string; isExtra?: boolean; children: ReactNode }) {
  return (
    <div className={classes.line} data-extra={isExtra || undefined}>
      <span>{label}</span>
      <span>{children}</span>
    </div>
  );
}
