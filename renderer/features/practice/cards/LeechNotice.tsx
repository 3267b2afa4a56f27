import { Button } from '@mantine/core';
import { LEECH_LAPSES } from '#shared/domain/cards/leech.ts';
import classes from './LeechNotice.module.css';

/** Cards that cost more than they teach, and what to do about them. */
export function LeechNotice({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div className={classes.notice}>
      <p>
        {count === 1 ? 'One card was' : `${count} cards were`} forgotten {LEECH_LAPSES} times or more. Write{' '}
        {count === 1 ? 'it' : 'them'} anew in smaller pieces, or suspend {count === 1 ? 'it' : 'them'}.
      </p>
      <Button size="xs" onClick={onShow}>
        Show {count === 1 ? 'it' : 'them'}
      </Button>
    </div>
  );
}
