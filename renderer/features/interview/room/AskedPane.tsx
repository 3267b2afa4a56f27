import { Button } from '@mantine/core';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import type { AskedQuestion } from '#shared/contract/interviewsContract.ts';
import classes from './AskedPane.module.css';

interface AskedPaneProps {
  /** Null in a phase without a question. */
  asked: AskedQuestion | null;
  phase: string;
  /** "Question 2 of 5"; null where there is one only. */
  place: string | null;
  /** How many follow-ups are shown. */
  followUps: number;
  onFollowUp: () => void;
}

const WITHOUT_QUESTION: Readonly<Record<string, string>> = {
  'Code of your own': 'Talk through code you wrote: what it is for, why it is so, and what you would change today.',
  'Your questions': 'Now you ask. Say aloud the questions you would ask this team, and what a good answer would be.',
};

/** What is asked, large; the follow-ups one after the other. What a strong answer says is hidden until the end. */
export function AskedPane({ asked, phase, place, followUps, onFollowUp }: AskedPaneProps) {
  const text = asked?.text ?? WITHOUT_QUESTION[phase] ?? phase;
  const shown = asked?.followUps.slice(0, followUps) ?? [];
  const left = (asked?.followUps.length ?? 0) - shown.length;
  return (
    <section aria-label="Question" className={classes.pane}>
      {(place ?? (asked && asked.title !== asked.text ? asked.title : null)) && (
        <p className={classes.place}>{place ?? asked?.title}</p>
      )}
      <h1 className={classes.question}>
        <InlineText text={text} />
      </h1>
      {asked && asked.numbers.length > 0 && (
        <>
          <h2 className={classes.heading}>Given</h2>
          <dl className={classes.numbers}>
            {asked.numbers.map(({ what, value }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {shown.length > 0 && (
        <ol className={classes.followUps} aria-label="Follow-ups">
          {shown.map((words) => (
            <li key={words}>
              <InlineText text={words} />
            </li>
          ))}
        </ol>
      )}
      {left > 0 && (
        <Button variant="subtle" className={classes.more} rightSection={<Keys keys={['F']} />} onClick={onFollowUp}>
          {shown.length === 0 ? 'Ask a follow-up' : `Ask another (${left} left)`}
        </Button>
      )}
    </section>
  );
}
