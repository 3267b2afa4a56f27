import { skipToken, useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { DiffView } from '#renderer/components/diff/DiffView.tsx';
import { changedParts } from '#shared/domain/history/changedParts.ts';
import type { EntryId } from '#shared/model/ids.ts';
import classes from './History.module.css';
import { NOW, type ShownState } from './historyStates.ts';

interface ComparisonProps {
  id: EntryId;
  /** Newest first. */
  states: readonly ShownState[];
  one: ShownState;
  /** Null for the first that is kept, which has none before it. */
  other: ShownState | null;
}

/** What differs between two states, the older one left, part by part. */
export function Comparison({ id, states, one, other }: ComparisonProps) {
  const isOther = other !== null && states.indexOf(other) > states.indexOf(one);
  const [older, newer] = isOther ? [other, one] : [one, other];
  const before = useStateOf(id, older);
  const after = useStateOf(id, newer);
  const error = before.error ?? after.error;
  if (error) return <p className={classes.quiet}>{failureMessage(error)}</p>;
  if (other === null) return <p className={classes.quiet}>Nothing older is kept. Compare it with another one.</p>;
  if (!before.entry || !after.entry || !older || !newer) return null;
  const parts = changedParts(before.entry, after.entry);
  if (parts.length === 0) return <p className={classes.quiet}>Both say the same.</p>;
  return parts.map(({ name, label, before: old, after: text }) => (
    <section key={name} className={classes.part} aria-label={label}>
      <h2>{label}</h2>
      <DiffView before={old} after={text} beforeWord={older.when} afterWord={newer.when} />
    </section>
  ));
}

function useStateOf(id: EntryId, state: ShownState | null) {
  const isNow = state?.id === NOW;
  const now = useQuery(queries.journal.get.queryOptions({ input: isNow ? { id } : skipToken }));
  const wanted = state && state.id !== NOW ? { id, revisionId: state.id } : skipToken;
  const former = useQuery(queries.history.get.queryOptions({ input: wanted }));
  return { entry: isNow ? now.data : former.data?.entry, error: isNow ? now.error : former.error };
}
