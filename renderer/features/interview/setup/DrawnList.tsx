import { ActionIcon, Tooltip } from '@mantine/core';
import { Dices } from 'lucide-react';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import type { DrawnQuestion } from '#shared/contract/interviewsContract.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import classes from './DrawnList.module.css';

interface DrawnListProps {
  questions: readonly DrawnQuestion[];
  onReroll: (place: number) => void;
}

/** What was drawn and why, each with a way to another. */
export function DrawnList({ questions, onReroll }: DrawnListProps) {
  return (
    <ol className={classes.list}>
      {questions.map(({ item, title, area, reason }, place) => (
        <li key={item} className={classes.row}>
          <span className={classes.number}>{place + 1}</span>
          <div className={classes.words}>
            <p className={classes.title}>
              <InlineText text={title} />
            </p>
            <p className={classes.why}>
              {AREA_WORDS[area]} · {reason}
            </p>
          </div>
          <Tooltip label="Draw another">
            <ActionIcon
              variant="subtle"
              size={30}
              aria-label={`Draw another question in place of ${place + 1}`}
              onClick={() => onReroll(place)}
            >
              <Dices size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </li>
      ))}
    </ol>
  );
}
