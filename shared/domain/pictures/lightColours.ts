import type { Activity } from '../../model/activity.ts';
import type { BurnUpColours } from './burnUpSvg.ts';
import type { WindowColours } from './windowSvg.ts';

/** The light theme's tokens as plain colours, for files that are made where no page is open. */
export const LIGHT_COLOURS = {
  'act-read': '#4f93ec',
  'act-watch': '#7cd7df',
  'act-whiteboard': '#f3c33e',
  'act-code': '#178a68',
  'act-practise': '#e17825',
  'act-write': '#9b70aa',
  'act-reflect': '#5a58c5',
  'act-review': '#c3d690',
  'act-present': '#b2403d',
  'act-discuss': '#e396a7',
  'pane-clear': '#e3ecee',
  'pane-rest': '#d5d2cd',
  'pane-rest-2': '#ebe9e5',
  'pane-today': '#edb24d',
  lead: '#32373d',
  accent: '#00635f',
  surface: '#fefdfc',
  ink: '#201b17',
  'ink-2': '#4e4842',
  'ink-3': '#6f6963',
  line: '#e7e3dd',
  'line-strong': '#dad5cf',
  'line-control': '#8a857e',
} as const satisfies Record<`act-${Activity}`, string> & Record<string, string>;

export const LIGHT_WINDOW: WindowColours = {
  glass: (activity) => LIGHT_COLOURS[`act-${activity}`],
  clear: LIGHT_COLOURS['pane-clear'],
  rest: LIGHT_COLOURS['pane-rest'],
  reed: LIGHT_COLOURS['pane-rest-2'],
  lead: LIGHT_COLOURS.lead,
  today: LIGHT_COLOURS['pane-today'],
};

export const LIGHT_BURN_UP: BurnUpColours = {
  done: LIGHT_COLOURS.accent,
  plan: LIGHT_COLOURS['line-control'],
  grid: LIGHT_COLOURS.line,
  text: LIGHT_COLOURS['ink-3'],
};
