import classes from './PaneWalk.module.css';
import type { PaneSpot } from './paneSpots.ts';
import { paneFacts } from './windowWords.ts';

/** Says over a pane what it is. Screen readers have the pane's own label. */
export function PaneTooltip({ spot }: { spot: PaneSpot }) {
  const { left, top, width } = spot.area;
  return (
    <div
      className={classes.tooltip}
      style={{ left: `clamp(110px, ${left + width / 2}px, 100% - 110px)`, top }}
      aria-hidden
    >
      <b>{spot.pane.label}</b>
      <span>{paneFacts(spot.dayNumber, spot.pane).join(' · ')}</span>
    </div>
  );
}
