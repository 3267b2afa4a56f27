import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import classes from './Trouble.module.css';

interface TroubleProps {
  /** What went wrong. */
  words: string;
  onTryAgain: () => void;
}

/** Says that what is kept up to date by itself could not be written. */
export function Trouble({ words, onTryAgain }: TroubleProps) {
  return (
    <div className={classes.trouble} role="alert">
      <TriangleAlert size={15} aria-hidden />
      <p>{words}</p>
      <Button size="xs" onClick={onTryAgain}>
        Try again
      </Button>
    </div>
  );
}
