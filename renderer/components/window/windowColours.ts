import type { WindowColours } from '#shared/domain/pictures/windowSvg.ts';
import { colourReader } from '../charts/export/plainColour.ts';

/** The window's tokens as `#rrggbb`, in the theme that is on where an element stands. */
export function windowColours(themed: Element = document.documentElement): WindowColours {
  const styles = getComputedStyle(themed);
  const read = colourReader();
  const colour = (token: string) => read(styles.getPropertyValue(token)).hex;
  return {
    glass: (activity) => colour(`--ll-act-${activity}`),
    clear: colour('--ll-pane-clear'),
    rest: colour('--ll-pane-rest'),
    reed: colour('--ll-pane-rest-2'),
    lead: colour('--ll-lead'),
    today: colour('--ll-pane-today'),
  };
}
