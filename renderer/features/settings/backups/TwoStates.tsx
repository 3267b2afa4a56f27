import { useHere } from '#renderer/api/useHere.ts';
import { DiffView } from '#renderer/components/diff/DiffView.tsx';
import type { EntryState } from '#shared/contract/backupsContract.ts';
import { momentWords } from '#shared/domain/backups/backupWords.ts';
import classes from './BackupPage.module.css';

interface TwoStatesProps {
  before: EntryState | null;
  now: EntryState | null;
}

/** What changed since, or the one state that there is. */
export function TwoStates({ before, now }: TwoStatesProps) {
  const here = useHere();
  if (!before || !now) return <OneState state={before ?? now} isNow={before === null} />;
  const isTitleSame = before.title === now.title;
  const textOf = ({ title, text }: EntryState) => (isTitleSame ? text : `${title}\n\n${text}`);
  const bin = now.isInBin && !before.isInBin ? ', in the bin' : '';
  return (
    <>
      {isTitleSame && before.text === now.text && (
        <p className={classes.quiet}>
          {bin === ''
            ? 'Its words are the same. What differs is beside them: a status, a number, a link or a date.'
            : 'Its words are the same. It is in the bin now.'}
        </p>
      )}
      <DiffView
        before={textOf(before)}
        after={textOf(now)}
        beforeWord={`Then, saved ${momentWords(before.updatedAt, here)}`}
        afterWord={`Now, saved ${momentWords(now.updatedAt, here)}${bin}`}
      />
    </>
  );
}

function OneState({ state, isNow }: { state: EntryState | null; isNow: boolean }) {
  const here = useHere();
  if (!state) return null;
  return (
    <section aria-label={isNow ? 'Now' : 'Then'} className={classes.state}>
      <p className={classes.quiet}>
        {isNow ? 'It was not there yet. This is how it is now' : 'It is not there any more. This is how it was'}, saved{' '}
        {momentWords(state.updatedAt, here)}.
      </p>
      <pre className={classes.text}>{state.text || 'Nothing was written in it.'}</pre>
    </section>
  );
}
