import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { ItemRef } from '#shared/model/itemRef.ts';
import classes from './UsedMark.module.css';

interface UsedMarkProps {
  item: ItemRef;
  isUsed: boolean;
  /** "Read", "Watched", "Worked through". */
  word: string;
  /** What it is about, said to those who do not see where it stands. Left out where the page is about it. */
  of?: string;
}

/** Says that something was used. It shows at once and goes back with a word why when it could not be saved. */
export function UsedMark({ item, isUsed, word, of }: UsedMarkProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const mark = async (isMarked: boolean) => {
    setAsked(isMarked);
    try {
      await trackSaving(() => planner.library.mark({ item, isUsed: isMarked }), failureMessage);
    } catch (error) {
      setAsked(null);
      showToast({ message: failureMessage(error) });
    }
  };
  return (
    <Checkbox
      size="xs"
      radius="xs"
      classNames={{ input: classes.box ?? '', label: classes.word ?? '' }}
      label={word}
      {...(of === undefined ? {} : { 'aria-label': `${word}: ${of}` })}
      checked={asked ?? isUsed}
      onChange={(event) => void mark(event.currentTarget.checked)}
    />
  );
}
