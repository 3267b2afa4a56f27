import { Button, NativeSelect } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { History } from 'lucide-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useNow } from '#renderer/api/useNow.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { Comparison } from './Comparison.tsx';
import classes from './History.module.css';
import { type HistoryList, NOW, type StateId, statesOf, THE_ONE_BEFORE } from './historyStates.ts';
import { RevisionList } from './RevisionList.tsx';
import { useGoBack } from './useGoBack.tsx';

/** The former states, newest first, and what differs between the chosen one and another. */
export function EntryHistory({ id, list }: { id: EntryId; list: HistoryList }) {
  const { date: today } = useNow();
  const states = statesOf(list, today);
  const [wanted, setWanted] = useState<StateId>(list.revisions[0]?.id ?? NOW);
  const [against, setAgainst] = useState<StateId | typeof THE_ONE_BEFORE>(NOW);
  const at = Math.max(
    0,
    states.findIndex((state) => state.id === wanted),
  );
  const chosen = states[at];
  const goBack = useGoBack(id, () => setWanted(NOW));
  const canGoBack = chosen !== undefined && chosen.id !== NOW && !list.isInBin;
  const restore = () => {
    if (canGoBack && chosen.id !== NOW) void goBack(chosen.id, list.now.revision, chosen.when);
  };
  useHotkeys([
    ['r', unlessTaken(restore)],
    ['Escape', unlessTaken(() => navigate(`/journal/${id}`))],
  ]);
  if (!chosen) return null;
  const otherId = chosen.id === NOW && against === NOW ? THE_ONE_BEFORE : against;
  const other = otherId === THE_ONE_BEFORE ? states[at + 1] : states.find((state) => state.id === otherId);
  return (
    <div className={classes.history}>
      <RevisionList states={states} chosen={chosen.id} onChoose={setWanted} />
      <section className={classes.shown} aria-label="What changed">
        <div className={classes.tools}>
          <NativeSelect
            size="xs"
            label="Compare with"
            classNames={{ root: classes.against ?? '' }}
            value={otherId}
            onChange={(event) => setAgainst(asState(event.currentTarget.value, states))}
            data={[
              { value: THE_ONE_BEFORE, label: 'The one before' },
              ...states
                .filter((state) => state.id !== chosen.id)
                .map((state) => ({ value: state.id, label: state.when })),
            ]}
          />
          <Button
            variant="filled"
            leftSection={<History size={15} aria-hidden />}
            rightSection={<Keys keys={['R']} />}
            disabled={!canGoBack}
            onClick={restore}
          >
            Go back to this
          </Button>
        </div>
        {list.isInBin && <p className={classes.quiet}>The entry is in the bin. Restore it to go back to this.</p>}
        <Comparison id={id} states={states} one={chosen} other={other ?? null} />
      </section>
    </div>
  );
}

function asState(value: string, states: ReturnType<typeof statesOf>): StateId | typeof THE_ONE_BEFORE {
  return states.find((state) => state.id === value)?.id ?? THE_ONE_BEFORE;
}
