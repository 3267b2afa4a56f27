import { UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useMemo } from 'react';
import { useConnectionState } from '#renderer/api/useConnectionState.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { withoutFacts } from '#shared/domain/journal/factsBlock.ts';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { SessionState } from '../draft/entrySession.ts';
import { type EntryText, fieldsOf } from '../draft/entryText.ts';
import { notSaved } from '../draft/notSaved.ts';
import { LINE_IS_LOST } from '../draft/openSessions.ts';
import classes from './EntryEditor.module.css';
import { savedWhen } from './savedWhen.ts';

/** Counting reads the whole text: it waits until one pauses. */
const COUNT_AFTER_MS = 200;

interface StatusLineProps {
  text: EntryText;
  state: SessionState;
  line: number;
  onFinish: () => void;
}

/** Words, line, the step that ends the work, and how it is saved. */
export function StatusLine({ text, state, line, onFinish }: StatusLineProps) {
  const [body] = useDebouncedValue(text.body, COUNT_AFTER_MS);
  const [star] = useDebouncedValue(text.star, COUNT_AFTER_MS);
  const words = useMemo(() => wordCount([withoutFacts(body), ...Object.values(star ?? {})].join('\n')), [body, star]);
  return (
    <footer className={classes.status}>
      <span>{words === 1 ? '1 word' : `${words} words`}</span>
      <span className={classes.line}>Line {line}</span>
      <UnstyledButton className={classes.finish} onClick={onFinish}>
        {text.kind === 'reflection' ? 'Finish the day' : 'Done'}
        <Keys keys={['mod', 'Enter']} />
      </UnstyledButton>
      <SavedLine state={state} />
    </footer>
  );
}

function SavedLine({ state }: { state: SessionState }) {
  const { date } = useNow();
  const isLost = useConnectionState() === 'lost';
  const isUnsaved = fieldsOf(state.unsaved).length > 0;
  const problem = isLost && isUnsaved ? LINE_IS_LOST : state.problem;
  if (problem !== null && isUnsaved) {
    return (
      <span className={classes.saved} data-tone="bad" title={problem}>
        <CircleAlert size={13} aria-hidden />
        <span className={classes.cut}>{notSaved(problem)}</span>
      </span>
    );
  }
  if (state.theirs) {
    return (
      <span className={classes.saved} data-tone="bad">
        <CircleAlert size={13} aria-hidden />
        Not saved: choose a version
      </span>
    );
  }
  return (
    <span className={classes.saved}>
      {isUnsaved ? <LoaderCircle size={13} aria-hidden /> : <Check size={13} aria-hidden />}
      {isUnsaved ? 'Saving' : `Saved ${savedWhen(state, date)}`}
    </span>
  );
}
