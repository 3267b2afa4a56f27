import { createContext, useContext } from 'react';
import type { ExtraProps } from 'react-markdown';
import classes from './MarkdownView.module.css';
import { SectionPlace } from './SectionPlace.ts';

/** Called with where a task's list item begins in the source; null where tasks cannot be ticked. */
export const Ticking = createContext<((itemStart: number) => void) | null>(null);

const ItemStart = createContext<number | null>(null);

export function TaskItem({ node, className, children, ...rest }: React.ComponentProps<'li'> & ExtraProps) {
  const isTask = className?.includes('task-list-item') ?? false;
  return (
    <li {...rest} className={isTask ? classes.task : className}>
      <ItemStart value={node?.position?.start.offset ?? null}>{children}</ItemStart>
    </li>
  );
}

export function TaskBox({ checked }: React.ComponentProps<'input'> & ExtraProps) {
  const tick = useContext(Ticking);
  const itemStart = useContext(ItemStart);
  const { start } = useContext(SectionPlace);
  const canTick = tick !== null && itemStart !== null;
  return (
    <input
      type="checkbox"
      className={classes.box}
      checked={checked === true}
      disabled={!canTick}
      aria-label={checked ? 'Done' : 'To do'}
      onChange={() => {
        if (canTick) tick(start + itemStart);
      }}
    />
  );
}
