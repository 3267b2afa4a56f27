import { MoonStar, Sunrise } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './DayTimeline.module.css';

export interface TimelineItem {
  key: string;
  /** When it starts, as shown: `05:00`. */
  start: string;
  card: ReactNode;
  /** The now-line stands beside this item: its label, or null. */
  now: string | null;
}

interface DayTimelineProps {
  morning: { items: readonly TimelineItem[]; summary: ReactNode };
  evening: { items: readonly TimelineItem[]; action: ReactNode };
  /** The free hours between, in words, and the label of the now-line when it stands there; null when there are none. */
  between: { hours: string; now: string | null } | null;
}

/** The day from dawn to dusk: times left, a rail in the colour of the hour, the sessions' cards right. */
export function DayTimeline({ morning, evening, between }: DayTimelineProps) {
  return (
    <section aria-label="Timeline of the day">
      {morning.items.length > 0 && (
        <Part part="dawn" title="Morning" icon={<Sunrise size={16} aria-hidden />} aside={morning.summary}>
          {morning.items}
        </Part>
      )}
      {between && (
        <div className={classes.between}>
          {between.now && <NowMark label={between.now} />}
          <p>{between.hours}</p>
        </div>
      )}
      {evening.items.length > 0 && (
        <Part part="dusk" title="Evening" icon={<MoonStar size={16} aria-hidden />} aside={evening.action}>
          {evening.items}
        </Part>
      )}
    </section>
  );
}

interface PartProps {
  part: 'dawn' | 'dusk';
  title: string;
  icon: ReactNode;
  aside: ReactNode;
  children: readonly TimelineItem[];
}

function Part({ part, title, icon, aside, children }: PartProps) {
  return (
    <div className={classes.part} data-part={part}>
      <div className={classes.heading}>
        <h2>
          {icon}
          {title}
        </h2>
        <span className={classes.aside}>{aside}</span>
      </div>
      <ol className={classes.items}>
        {children.map((item) => (
          <li key={item.key} className={classes.item}>
            <div className={classes.time}>
              <time>{item.start}</time>
              {item.now && <NowMark label={item.now} />}
            </div>
            <div className={classes.rail} aria-hidden>
              <i />
              <span />
            </div>
            {item.card}
          </li>
        ))}
      </ol>
    </div>
  );
}

function NowMark({ label }: { label: string }) {
  return (
    <span className={classes.now} title="Now">
      <b>{label}</b>
      <i />
    </span>
  );
}
