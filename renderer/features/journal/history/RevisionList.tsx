import { useEffect, useRef } from 'react';
import classes from './History.module.css';
import type { ShownState, StateId } from './historyStates.ts';

interface RevisionListProps {
  states: readonly ShownState[];
  chosen: StateId;
  onChoose: (id: StateId) => void;
}

/** A list to walk through with the arrow keys: what is chosen is shown beside it. */
export function RevisionList({ states, chosen, onChoose }: RevisionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const at = states.findIndex(({ id }) => id === chosen);
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const choose = (place: number) => {
    const state = states[Math.min(Math.max(place, 0), states.length - 1)];
    if (state) onChoose(state.id);
  };
  const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: states.length - 1 };
  return (
    <div
      ref={list}
      className={classes.list}
      role="listbox"
      aria-label="What it was"
      aria-activedescendant={`state-${chosen}`}
      tabIndex={0}
      onKeyDown={(event) => {
        const place = places[event.key];
        if (place === undefined) return;
        event.preventDefault();
        choose(place);
      }}
    >
      {states.map(({ id, when, changed, because }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the chosen one
        <div
          key={id}
          id={`state-${id}`}
          role="option"
          aria-selected={id === chosen}
          className={classes.state}
          onClick={() => onChoose(id)}
        >
          <span className={classes.when}>{when}</span>
          <span className={classes.changed}>{changed}</span>
          {because && <span className={classes.because}>{because}</span>}
        </div>
      ))}
    </div>
  );
}
