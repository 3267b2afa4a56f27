import type { Activity } from '../../model/activity.ts';
import type { PaneState } from '../progress/windowPanes.ts';
import { layOutWindow } from './windowGeometry.ts';
import { at, columnPath, halfCutPath, halfPanePath, lancetPath, leadPaths, panePath } from './windowPaths.ts';
import type { WindowPhase } from './windowPhase.ts';
import { windowSummary } from './windowSummary.ts';

/** Plain colours, as any program that shows SVG understands them. */
export interface WindowColours {
  glass(activity: Activity): string;
  clear: string;
  rest: string;
  reed: string;
  lead: string;
  today: string;
}

const WIDTH = 980;

/**
 * The window as a file that stands by itself: no filters, no fonts, no tokens. Texture is for the screen;
 * what is saved should look the same in every program.
 */
export function windowSvg(phases: readonly WindowPhase[], colours: WindowColours): string {
  const box = layOutWindow(phases, WIDTH, 'large');
  const height = at(box.height - box.sill);
  const glass: string[] = [];
  const lead: string[] = [];
  const edges: string[] = [];
  phases.forEach((phase, phaseIndex) => {
    const lancet = box.lancets[phaseIndex];
    if (!lancet) return;
    const panes: string[] = [];
    const { thin, heavy } = leadPaths(lancet, box);
    lead.push(path(thin, `stroke-width="${box.came}"`), path(heavy, `stroke-width="${at(box.heavyCame)}"`));
    phase.days.forEach((day, dayIndex) => {
      const column = lancet.columns[dayIndex];
      if (!column) return;
      if (day.isToday) edges.push(path(columnPath(lancet, column, 0.2)));
      day.panes.forEach((pane, paneIndex) => {
        const place = column.panes[paneIndex];
        if (!place) return;
        const ground = groundFill(pane.state, colours.glass(pane.activity), colours.clear);
        panes.push(path(panePath(lancet, column, place), `fill="${ground}"`));
        if (pane.state !== 'half') return;
        panes.push(path(halfPanePath(column, place), `fill="${colours.glass(pane.activity)}"`));
        lead.push(path(halfCutPath(column, place), `stroke-width="${at(box.came * 0.75)}"`));
      });
    });
    glass.push(`<g clip-path="url(#lancet${phaseIndex})">${panes.join('')}</g>`);
    lead.push(path(lancetPath(lancet, box.frame / 2), `stroke-width="${box.frame}" stroke-linejoin="round"`));
  });

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>${windowSummary(phases)}</title>`,
    `<defs>${box.lancets.map((lancet, index) => `<clipPath id="lancet${index}">${path(lancetPath(lancet))}</clipPath>`).join('')}`,
    `<pattern id="reeds" width="3" height="6" patternUnits="userSpaceOnUse"><rect width="3" height="6" fill="${colours.rest}"/><rect width="1.2" height="6" fill="${colours.reed}"/></pattern></defs>`,
    ...glass,
    `<g fill="none" stroke="${colours.lead}">${lead.join('')}</g>`,
    `<g fill="none" stroke="${colours.today}" stroke-width="2.4" stroke-linejoin="round">${edges.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

function groundFill(state: PaneState, glass: string, clear: string): string {
  switch (state) {
    case 'lit':
      return glass;
    case 'rest':
      return 'url(#reeds)';
    case 'clear':
    case 'half':
      return clear;
  }
}

function path(d: string, attributes = ''): string {
  return d === '' ? '' : `<path d="${d}"${attributes === '' ? '' : ` ${attributes}`}/>`;
}
