import { Paper } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import type { ShownCard } from '#shared/contract/cardsContract.ts';
import { OutlineParts } from '../question/OutlineParts.tsx';
import classes from './CardFace.module.css';

interface CardFaceProps {
  card: ShownCard;
  isShown: boolean;
  /** It comes before its ten minutes are over, because nothing else is left. */
  isEarly: boolean;
}

/** The front, and under it the back once it was asked for. The focus follows, so that both are read out. */
export function CardFace({ card, isShown, isEarly }: CardFaceProps) {
  const front = useRef<HTMLElement>(null);
  const back = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.querySelector('[role="dialog"]')) return;
    (isShown ? back : front).current?.focus({ preventScroll: true });
  }, [isShown]);
  const { faces, skills, isLeech, lapses } = card;
  return (
    <div className={classes.scroll}>
      <Paper className={classes.card}>
        <section ref={front} tabIndex={-1} aria-label="Front" className={classes.front}>
          {isLeech && (
            <p className={classes.leech}>
              Forgotten {lapses} times.{' '}
              {faces.kind === 'own' ? 'Write it anew in smaller pieces, or' : 'Practise it aloud, or'} suspend it.
            </p>
          )}
          {faces.kind === 'question' ? (
            <h2 className={classes.question}>{faces.question.text}</h2>
          ) : (
            <MarkdownView source={faces.front} />
          )}
          {isEarly && <p className={classes.note}>Once more: you did not remember it a moment ago.</p>}
        </section>
        {isShown && (
          <section ref={back} tabIndex={-1} aria-label="Back" className={classes.back}>
            {faces.kind === 'question' ? (
              <OutlineParts question={faces.question} />
            ) : (
              <MarkdownView source={faces.back} />
            )}
            <footer className={classes.foot}>
              {skills.length > 0 && <SkillChips skills={skills} />}
              <Origin faces={faces} />
            </footer>
          </section>
        )}
      </Paper>
    </div>
  );
}

/** The way back to where the card is from. */
function Origin({ faces }: Pick<ShownCard, 'faces'>) {
  if (faces.kind === 'question') return <Link href={`/questions/${faces.question.id}`}>Your answers</Link>;
  if (faces.entryId !== null) return <Link href={`/journal/${faces.entryId}`}>The entry it is from</Link>;
  if (faces.item !== null) return <Link href={pathOfItem(faces.item, '/practice/review')}>Where it is from</Link>;
  return null;
}
