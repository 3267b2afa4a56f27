import { type KeyboardEvent, useRef, useState } from 'react';
import type { WindowBox } from '#shared/domain/pictures/windowGeometry.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import { PaneTooltip } from './PaneTooltip.tsx';
import classes from './PaneWalk.module.css';
import { paneSpots, spotAfterKey } from './paneSpots.ts';
import { paneFacts } from './windowWords.ts';

interface PaneWalkProps {
  phases: readonly WindowPhase[];
  box: WindowBox;
  onOpenDay: (dayNumber: number) => void;
}

/** Lies over the glass: one stop for the Tab key, arrow keys from pane to pane, a tooltip on the pane one is at. */
export function PaneWalk({ phases, box, onOpenDay }: PaneWalkProps) {
  const spots = paneSpots(phases, box);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [stop, setStop] = useState(() =>
    Math.max(
      0,
      spots.findIndex((spot) => spot.isToday),
    ),
  );
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const [walkedTo, setWalkedTo] = useState<number | null>(null);
  const shown = spots[pointedAt ?? walkedTo ?? -1];

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Escape') {
      setPointedAt(null);
      setWalkedTo(null);
      return;
    }
    const next = spotAfterKey(spots, index, event.key);
    if (next === null) return;
    event.preventDefault();
    setPointedAt(null);
    buttons.current[next]?.focus();
  };

  return (
    <>
      {spots.map(({ pane, dayNumber, area }, index) => (
        <button
          key={pane.sessionId}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          type="button"
          className={classes.pane}
          style={area}
          tabIndex={index === stop ? 0 : -1}
          aria-label={`${pane.label}: ${paneFacts(dayNumber, pane).join(', ')}`}
          onClick={() => onOpenDay(dayNumber)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onFocus={({ target }) => {
            setStop(index);
            setWalkedTo(target.matches(':focus-visible') ? index : null);
          }}
          onBlur={() => setWalkedTo(null)}
          onPointerEnter={({ pointerType }) => pointerType !== 'touch' && setPointedAt(index)}
          onPointerLeave={() => setPointedAt(null)}
        />
      ))}
      {shown && <PaneTooltip spot={shown} />}
    </>
  );
}
