import { Button } from '@mantine/core';
import { CalendarClock } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { Folded } from '#renderer/components/Folded.tsx';
import type { Recap } from '#shared/contract/progressRecap.ts';
import { whatBecame } from '#shared/domain/progress/recap/recapText.ts';
import classes from './Recap.module.css';
import { Section } from './Section.tsx';

interface MissedCardProps {
  recap: Recap;
  /** The way to the schedule belongs here. */
  canReschedule: boolean;
}

/** Sessions of the part that are not done, and what became of them. */
export function MissedCard({ recap: { missed, through }, canReschedule }: MissedCardProps) {
  const [, navigate] = useLocation();
  const waiting = missed.filter(({ state }) => state !== 'set-aside').length;
  return (
    <Section title="Not done" words={countWords(missed.length, waiting)}>
      {missed.length === 0 ? (
        <p className={classes.nothing}>Nothing of these days was left over.</p>
      ) : (
        <Folded items={missed} what="that are not done">
          {(shown) => (
            <ul className={classes.rows}>
              {shown.map((one) => (
                <li key={one.sessionId}>
                  <Link href={`/progress/recap/${through}/session/${one.sessionId}`} className={classes.row}>
                    <span className={classes.title}>{one.title}</span>
                    <ActivityChip activity={one.activity} />
                    <span className={classes.why}>
                      Day {one.dayNumber}, {whatBecame(one)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
      {waiting > 0 && canReschedule && (
        <div className={classes.reschedule}>
          <Button
            size="xs"
            leftSection={<CalendarClock size={14} aria-hidden />}
            onClick={() => navigate(`/progress/recap/${through}/reschedule`)}
          >
            Reschedule what waits
          </Button>
        </div>
      )}
    </Section>
  );
}

function countWords(all: number, waiting: number): string {
  if (all === 0) return 'Every session has its outcome';
  const words = [
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'waits' : 'wait'}`] : []),
    ...(all > waiting ? [`${all - waiting} set aside`] : []),
  ];
  return words.join(', ');
}
