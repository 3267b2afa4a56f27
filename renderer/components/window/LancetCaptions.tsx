import { layOutWindow } from '#shared/domain/pictures/windowGeometry.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import classes from './LancetCaptions.module.css';

interface LancetCaptionsProps {
  phases: readonly WindowPhase[];
  /** The same width as the large window above. */
  width: number;
}

/** In pixels. Under a lancet of a plan with many phases there is no room for words. */
const NARROWEST = 36;

/** Under each lancet its phase, and how many of its panes are lit once it has begun. */
export function LancetCaptions({ phases, width }: LancetCaptionsProps) {
  const { lancets, frame } = layOutWindow(phases, width, 'large');
  return (
    <ul className={classes.captions}>
      {phases.map((phase, index) => {
        const lancet = lancets[index];
        if (!lancet) return null;
        const next = lancets[index + 1];
        const own = lancet.width + 2 * frame;
        return (
          <li
            key={phase.days[0]?.dayNumber ?? index}
            style={{ width: own, marginRight: next ? next.x - lancet.x - own : 0 }}
          >
            {own >= NARROWEST && (
              <>
                <b>{phase.shortTitle}</b>
                <span>{hasBegun(phase) ? litOf(phase) : daysOf(phase)}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function hasBegun({ days }: WindowPhase): boolean {
  return days.some((day) => day.isToday || day.panes.some((pane) => pane.state !== 'clear'));
}

/** `26 of 28` */
function litOf({ days }: WindowPhase): string {
  const panes = days.flatMap((day) => day.panes);
  return `${panes.filter((pane) => pane.state === 'lit').length} of ${panes.length}`;
}

/** `Days 22 to 28`, or `36, 37` where the lancet is narrow. */
function daysOf({ days }: WindowPhase): string {
  const first = days[0]?.dayNumber ?? 0;
  const last = days.at(-1)?.dayNumber ?? first;
  return days.length > 2 ? `Days ${first} to ${last}` : days.map((day) => day.dayNumber).join(', ');
}
