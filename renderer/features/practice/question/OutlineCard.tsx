import { Button, Paper } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import type { Question } from '#shared/model/question.ts';
import classes from './OutlineCard.module.css';
import { OutlineParts } from './OutlineParts.tsx';

/** What a strong answer holds, covered until one has tried. */
export function OutlineCard({ question }: { question: Question }) {
  const [isRevealed, setRevealed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: reading goes on where the outline begins.
    if (isRevealed) heading.current?.focus({ preventScroll: true });
  }, [isRevealed]);
  useHotkeys([['O', unlessTaken(() => setRevealed(true))]]);
  const isToAsk = question.kind === 'ask';

  if (!isRevealed) {
    return (
      <Paper component="section" aria-label="Outline" className={classes.covered}>
        <p className={classes.hint}>
          {isToAsk
            ? 'Say it aloud in your own words first. Then see what the answers tell you.'
            : 'Answer in writing or aloud first. Then compare.'}
        </p>
        <Button variant="filled" rightSection={<Keys keys={['O']} />} onClick={() => setRevealed(true)}>
          {isToAsk ? 'Reveal what to listen for' : 'Reveal the outline'}
        </Button>
      </Paper>
    );
  }
  return (
    <Paper component="section" aria-labelledby="outline" className={classes.card}>
      <h2 id="outline" ref={heading} tabIndex={-1} className={classes.title}>
        {isToAsk ? 'What to make of the answers' : 'Outline of a strong answer'}
      </h2>
      <OutlineParts question={question} />
    </Paper>
  );
}
