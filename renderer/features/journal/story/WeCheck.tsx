import { UnstyledButton } from '@mantine/core';
import type { IAndWe } from '#shared/domain/journal/story/iNotWe.ts';
import classes from './WeCheck.module.css';

/** A part this short need not name anybody yet. */
const SAYS_WHO_FROM_WORDS = 12;

interface WeCheckProps {
  check: IAndWe;
  words: number;
  /** Elsewhere it may be right that nobody acts. */
  isAction: boolean;
  /** Goes to a place in the text. */
  onGo: (place: number) => void;
}

/** "I", not "we": who acts here, and which sentences leave open what one did oneself. */
export function WeCheck({ check: { mine, ours, sentences }, words, isAction, onGo }: WeCheckProps) {
  const isNobody = mine + ours === 0;
  if (isNobody && (!isAction || words < SAYS_WHO_FROM_WORDS)) return null;
  return (
    <div className={classes.check}>
      <p className={classes.counts}>
        {isNobody ? 'Neither I nor we' : `I ${mine} · we ${ours}`}
        <span>Only English words are checked.</span>
      </p>
      {sentences.length > 0 && (
        <ul aria-label="Sentences about the team">
          {sentences.map(({ from, to, text }) => (
            <li key={from} className={classes.sentence}>
              <UnstyledButton className={classes.quote} onClick={() => onGo(to)}>
                {text}
              </UnstyledButton>
              <span className={classes.ask}>What did you do?</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
