import type { Recap } from '#shared/contract/progressRecap.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { LinkLine } from './LinkLine.tsx';
import classes from './Recap.module.css';
import { Section } from './Section.tsx';

const MOST_SHAKY = 3;

interface Fact {
  name: string;
  figure: string;
  words: string;
}

/** The figures of the part, and what it left behind. */
export function FactsCard({ recap }: { recap: Recap }) {
  return (
    <Section title="What happened">
      <dl className={classes.facts}>
        {factsOf(recap).map(({ name, figure, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{figure}</b>
              <span>{words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Rated recap={recap} />
      <LeftBehind recap={recap} />
    </Section>
  );
}

function factsOf({ entryId, sessions, minutes, days, energy, words, answers, cards }: Recap): Fact[] {
  const others = [
    ...(sessions.partly > 0 ? [`${sessions.partly} partly`] : []),
    ...(sessions.setAside > 0 ? [`${sessions.setAside} set aside`] : []),
    ...(sessions.waiting > 0 ? [`${sessions.waiting} waiting`] : []),
  ];
  return [
    {
      name: 'Sessions',
      figure: `${sessions.done} of ${sessions.all} done`,
      words: others.join(', ') || 'none left over',
    },
    { name: 'Time', figure: formatMinutes(minutes.real), words: `of ${formatMinutes(minutes.planned)} planned` },
    {
      name: 'Study days',
      figure: `${days.worked} of ${days.all}`,
      words: days.streak > 1 ? `${days.streak} in a row at the end` : 'with work',
    },
    ...(energy
      ? [{ name: 'Energy', figure: `${energy.mean.toFixed(1)} of 5`, words: `after ${sessionsWord(energy.sessions)}` }]
      : []),
    ...(words.total > 0
      ? [
          {
            name: 'Written',
            figure: `${grouped(words.total)} ${words.total === 1 ? 'word' : 'words'}`,
            words: `on ${words.daysWritten} ${words.daysWritten === 1 ? 'day' : 'days'}${entryId === null ? '' : ', beside this recap'}`,
          },
        ]
      : []),
    ...(answers.all > 0
      ? [
          {
            name: 'Questions',
            figure: `${answers.all} ${answers.all === 1 ? 'answer' : 'answers'}`,
            words: howAnswered(answers.rated),
          },
        ]
      : []),
    ...(cards.asked > 0
      ? [{ name: 'Cards', figure: `${cards.remembered} of ${cards.asked}`, words: 'remembered' }]
      : []),
  ];
}

function Rated({ recap: { skills, answers } }: { recap: Recap }) {
  return (
    <>
      <LinkLine
        name="Skills rated"
        links={skills.map(({ id, title, before, level }) => ({
          href: `/skills/${id}`,
          title,
          after: ` ${before === null ? level : `${before} → ${level}`}`,
        }))}
      />
      <LinkLine
        name="To answer again"
        links={answers.again.map(({ id, text }) => ({ href: `/questions/${id}`, title: text }))}
        most={MOST_SHAKY}
      />
    </>
  );
}

function LeftBehind({ recap: { left } }: { recap: Recap }) {
  const links = [
    ...left.entries.map(({ id, title }) => ({ href: `/journal/${id}`, title })),
    ...left.drawings.map(({ id, title }) => ({ href: `/drawings/${id}`, title })),
  ];
  return <LinkLine name="Left behind" links={links} isOwn />;
}

function sessionsWord(count: number): string {
  return `${count} ${count === 1 ? 'session' : 'sessions'}`;
}

/** `4 solid, 2 shaky`, of counts for ratings 1 to 4 */
function howAnswered([could = 0, shaky = 0, solid = 0, teach = 0]: readonly number[]): string {
  return `${solid + teach} solid, ${could + shaky} shaky`;
}
