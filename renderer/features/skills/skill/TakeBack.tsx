import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';
import classes from './HistoryCard.module.css';

interface TakeBackProps {
  rating: SkillRating;
  onTakeBack: (rating: SkillRating) => Promise<boolean>;
}

/** Asks once more, in its place: a rating of an earlier day cannot be given again. */
export function TakeBack({ rating, onTakeBack }: TakeBackProps) {
  const [state, setState] = useState<'resting' | 'asking' | 'kept'>('resting');
  const what = `level ${rating.level} of ${mediumDate(rating.date)}`;
  if (state === 'asking') {
    return (
      <span className={classes.confirm}>
        <Button size="xs" autoFocus aria-label={`Take back ${what}`} onClick={() => void onTakeBack(rating)}>
          Take back
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setState('kept')}>
          Keep
        </Button>
      </span>
    );
  }
  return (
    <Tooltip label="Take back">
      <ActionIcon
        size={26}
        variant="subtle"
        autoFocus={state === 'kept'}
        aria-label={`Take back ${what}`}
        onClick={() => setState('asking')}
      >
        <Undo2 size={14} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
