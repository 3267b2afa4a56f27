import { ActionIcon, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import classes from './FiguresField.module.css';
import { isMove, movedFigure, useFigureRows } from './useFigureRows.ts';

const MOST = 20;
const LONGEST = 200;

interface FiguresFieldProps {
  figures: readonly string[];
  onFigures: (figures: readonly string[]) => void;
}

/** Figures that prove the result, a line each. Enter adds one, Backspace in an empty one removes it, Alt and an arrow move it. */
export function FiguresField({ figures, onFigures }: FiguresFieldProps) {
  const list = useRef<HTMLOListElement>(null);
  const [rows, setRows] = useFigureRows(figures, onFigures);
  // Drawn at once: whoever types on at full speed types into the new line.
  const change = (next: readonly string[], at: number) => {
    flushSync(() => setRows(next));
    const index = Math.max(0, Math.min(at, next.length - 1));
    list.current?.querySelectorAll<HTMLInputElement>('input')[index]?.focus();
  };
  const add = (after: number) => {
    if (rows.length < MOST) change(rows.toSpliced(after + 1, 0, ''), after + 1);
  };
  const move = (from: number, to: number) => {
    if (to >= 0 && to < rows.length) change(movedFigure(rows, from, to), to);
  };
  return (
    <>
      <ol ref={list} className={classes.rows}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; texts may be alike
          <li key={index} className={classes.row}>
            <TextInput
              aria-label={`Figure ${index + 1}`}
              placeholder="p99 from 2 s to 80 ms"
              maxLength={LONGEST}
              value={row}
              onChange={(event) => setRows(rows.with(index, event.currentTarget.value))}
              onKeyDown={(event) => {
                const by = isMove(event);
                if (by !== 0) move(index, index + by);
                else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add(index);
                else if (event.key === 'Backspace' && row === '') change(rows.toSpliced(index, 1), index - 1);
                else return;
                event.preventDefault();
              }}
            />
            <ActionIcon
              size={26}
              variant="subtle"
              aria-label={`Move figure ${index + 1} up`}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <ArrowUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={26}
              variant="subtle"
              aria-label={`Move figure ${index + 1} down`}
              disabled={index === rows.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <ArrowDown size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={26}
              variant="subtle"
              aria-label={`Remove figure ${index + 1}`}
              onClick={() => change(rows.toSpliced(index, 1), index)}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <p className={classes.foot}>
        {rows.length === 0 && <span>Numbers that prove the result: before and after, days saved, people reached.</span>}
        {rows.length < MOST && (
          <button type="button" className={classes.add} onClick={() => add(rows.length - 1)}>
            Add a figure
          </button>
        )}
      </p>
    </>
  );
}
