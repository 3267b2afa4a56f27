import { Button } from '@mantine/core';
import { useHere } from '#renderer/api/useHere.ts';
import { Folded } from '#renderer/components/Folded.tsx';
import { whenWords } from '#shared/domain/time/whenWords.ts';
import type { ConflictItem, ConflictView } from '#shared/model/conflictView.ts';
import classes from './ConflictsPage.module.css';
import { conflictWords } from './conflictWords.ts';

interface ConflictCardProps {
  view: ConflictView;
  isBusy: boolean;
  onMerge: () => void;
  onChoose: (use: 'ours' | 'copy') => void;
}

/** One copy: what it differs in, and the one or two things that can be done with it. */
export function ConflictCard({ view, isBusy, onMerge, onChoose }: ConflictCardProps) {
  const { what, path, state, items, copyAt } = view;
  const when = useWhen();
  return (
    <li className={classes.copy}>
      <div className={classes.head}>
        <h2>{what}</h2>
        <div className={classes.actions}>
          {state === 'records' && (
            <Button size="xs" disabled={isBusy} onClick={onMerge} aria-label={`Merge: ${what}`}>
              Merge
            </Button>
          )}
          {state === 'whole' && (
            <Button size="xs" disabled={isBusy} onClick={() => onChoose('copy')} aria-label={`Use the copy: ${what}`}>
              Use the copy
            </Button>
          )}
          {state !== 'records' && (
            <Button
              size="xs"
              disabled={isBusy}
              onClick={() => onChoose('ours')}
              aria-label={`${keepWord(state)}: ${what}`}
            >
              {keepWord(state)}
            </Button>
          )}
        </div>
      </div>
      <p>{conflictWords(view)}</p>
      <p className={classes.quiet}>
        <code>{path}</code>, written {when(copyAt)}
      </p>
      {items.length > 0 && (
        <Folded items={items} what="differences">
          {(shown) => (
            <ul className={classes.items}>
              {shown.map((item, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two records may have one name, and the list is never sorted anew.
                <li key={place}>
                  <span>{item.name}</span>
                  <span className={classes.quiet}>{itemWords(item, when)}</span>
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
    </li>
  );
}

const keepWord = (state: ConflictView['state']): string => (state === 'whole' ? 'Keep mine' : 'Put it away');

function useWhen(): (at: ConflictView['copyAt']) => string {
  const here = useHere();
  return (at) => whenWords(at, here);
}

function itemWords({ in: where, oursAt, copyAt }: ConflictItem, when: ReturnType<typeof useWhen>): string {
  if (where === 'copy') return 'only in the copy';
  if (where === 'ours') return 'only in yours';
  return oursAt && copyAt ? `yours ${when(oursAt)}, the copy ${when(copyAt)}` : 'in two versions';
}
