import { Button, Progress } from '@mantine/core';
import { numberWords } from '#shared/domain/words/countedWords.ts';
import classes from './ImportSection.module.css';

interface LookingProgressProps {
  filesDone: number;
  filesTotal: number | null;
  onCancel: () => void;
}

export function LookingProgress({ filesDone, filesTotal, onCancel }: LookingProgressProps) {
  return (
    <div className={classes.progress}>
      <Progress value={percent(filesDone, filesTotal ?? 0)} aria-label="Reading" />
      <p>
        {filesTotal === null
          ? 'Reading. Nothing is written yet.'
          : `${numberWords(filesDone)} of ${numberWords(filesTotal)} files read. Nothing is written yet.`}
      </p>
      <div>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

interface WritingProgressProps {
  done: number;
  total: number;
  isEnding: boolean;
  onCancel: () => void;
}

export function WritingProgress({ done, total, isEnding, onCancel }: WritingProgressProps) {
  return (
    <div className={classes.progress}>
      <Progress value={percent(done, total)} aria-label="Import" />
      <p role={isEnding ? 'status' : undefined}>{isEnding ? ENDING : writtenWords(done, total)}</p>
      <div>
        <Button onClick={onCancel} disabled={isEnding}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

const ENDING = 'What was written so far is taken back.';

function writtenWords(done: number, total: number): string {
  if (done === 0) return 'Making a backup first.';
  return `${numberWords(done)} of ${numberWords(total)} written`;
}

const percent = (done: number, total: number): number => (total === 0 ? 0 : (100 * done) / total);
