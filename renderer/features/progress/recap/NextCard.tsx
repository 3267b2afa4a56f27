import { Link } from 'wouter';
import type { Recap } from '#shared/contract/progressRecap.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './Recap.module.css';
import { Section } from './Section.tsx';

/** The next seven days of the plan: their titles, hours and what they leave behind. */
export function NextCard({ recap: { next }, isLast }: { recap: Recap; isLast: boolean }) {
  const minutes = next.reduce((sum, day) => sum + day.minutes, 0);
  if (isLast || next.length === 0) {
    return (
      <Section title="Next" words="The plan ends here">
        <p className={classes.nothing}>
          What stayed thin is worth a plan of your own: <Link href="/skills">look at your skills</Link>, or{' '}
          <Link href="/library/plans">begin another run</Link>.
        </p>
      </Section>
    );
  }
  return (
    <Section title={next.length === 7 ? 'Next week' : 'Next'} words={`${next.length} days, ${formatMinutes(minutes)}`}>
      <ul className={classes.rows}>
        {next.map(({ number, title, date, minutes: own, leaves }) => (
          <li key={number}>
            <Link href={`/library/day/${number}`} className={classes.row}>
              <span className={classes.title}>
                {number} {title}
              </span>
              <span className={classes.hours}>
                {date && `${mediumDate(date)}, `}
                {formatMinutes(own)}
              </span>
              {leaves.length > 0 && <span className={classes.leaves}>Leaves behind: {leaves.join('; ')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
