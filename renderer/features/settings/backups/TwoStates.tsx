import type { EntryState } from '#shared/contract/backupsContract.ts';
import { momentWords } from '#shared/domain/backups/backupWords.ts';
import classes from './BackupPage.module.css';
import { useHere } from './useHere.ts';

interface TwoStatesProps {
  before: EntryState | null;
  now: EntryState | null;
}

/** Side by side; one below the other where there is no room. */
export function TwoStates({ before, now }: TwoStatesProps) {
  return (
    <div className={classes.states}>
      <State title="Then" state={before} missing="It was not there yet." />
      <State title="Now" state={now} missing="It is not there any more." />
    </div>
  );
}

function State({ title, state, missing }: { title: string; state: EntryState | null; missing: string }) {
  const here = useHere();
  return (
    <section aria-label={title} className={classes.state}>
      <h2>
        {title}
        {state && <span> saved {momentWords(state.updatedAt, here)}</span>}
        {state?.isInBin && <span> in the bin</span>}
      </h2>
      {state ? <pre className={classes.text}>{state.text || 'Nothing was written in it.'}</pre> : <p>{missing}</p>}
    </section>
  );
}
