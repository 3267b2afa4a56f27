import type { WindowPane, WindowPhase } from './windowPhase.ts';

/** `small` is the card of Today; `large` has a sill and room for glass; `tall` is `large` drawn narrow and high. */
export type WindowSize = 'small' | 'large' | 'tall';

export interface PaneBox {
  y: number;
  height: number;
  /** The last of a morning that has an evening: the bar below it is the heavy one. */
  isAboveEvening: boolean;
}

export interface ColumnBox {
  x: number;
  width: number;
  /** From the top. The first reaches up under the arch. */
  panes: PaneBox[];
}

/** The glass of one lancet, inside its frame. */
export interface LancetBox {
  x: number;
  width: number;
  /** Where the arch springs from the upright sides. */
  spring: number;
  /** How far the arch rises above that. */
  rise: number;
  bottom: number;
  columns: ColumnBox[];
}

export interface WindowBox {
  width: number;
  height: number;
  frame: number;
  came: number;
  /** The bar that parts morning from evening. */
  heavyCame: number;
  /** Height of the sill that the window colours; 0 in a small window. */
  sill: number;
  /** Where the glass ends. */
  bottom: number;
  lancets: LancetBox[];
}

interface Measures {
  frame: number;
  came: number;
  gap: number;
  rise: number;
  hourHeight: number;
  sill: number;
  /** Room above the arches for the word over today's column. */
  above: number;
}

const HEAVY_CAMES = 2.1;
/** A lancet of few days is narrow: a lower arch keeps it from becoming a spike. */
const NARROW_DAYS = 3;
const NARROW_RISE = 0.62;
/** Few lancets are wide ones: their arch rises by this part of their width, but never as high as a dome. */
const FEW_PHASES = 3;
const WIDE_RISE = 0.075;
const HIGHEST_RISE = 2.5;
/** However narrow, an arch rises less than this part of its width. */
const STEEPEST_RISE = 0.6;
/** A plan of many days has thinner lead: at most this part of the width. */
const MOST_LEAD = 0.4;
/** Hours that the height of a window is drawn for, whatever the days of a plan hold. */
const FEWEST_HOURS = 6;
const MOST_HOURS = 9;

/** Lays the window out in the given width. A pane is as high as its session has minutes. */
export function layOutWindow(phases: readonly WindowPhase[], width: number, size: WindowSize): WindowBox {
  const measures = inProportion(measuresFor(size, width, hasToday(phases)), phases, width);
  const { frame, came, gap, hourHeight, sill, above } = measures;
  const wideRise = phases.length > FEW_PHASES ? 0 : (WIDE_RISE * width) / phases.length;
  const rise = within(wideRise, measures.rise, measures.rise * HIGHEST_RISE);
  const columnWidth = (width - leadAndGaps(measures, phases)) / dayCountOf(phases);
  const spring = above + frame + rise;
  const bottom = spring + uprightHeight(phases, hourHeight, came);

  let left = 0;
  const lancets = phases.map((phase): LancetBox => {
    const days = phase.days.length;
    const x = left + frame;
    const lancetWidth = days * columnWidth + (days - 1) * came;
    left = x + lancetWidth + frame + gap;
    return {
      x,
      width: lancetWidth,
      spring,
      rise: Math.min(days < NARROW_DAYS ? rise * NARROW_RISE : rise, lancetWidth * STEEPEST_RISE),
      bottom,
      columns: phase.days.map((day, index) => ({
        x: x + index * (columnWidth + came),
        width: columnWidth,
        panes: stackPanes(day.panes, { spring, bottom, came }),
      })),
    };
  });
  return {
    width,
    height: bottom + frame + sill,
    frame,
    came,
    heavyCame: came * HEAVY_CAMES,
    sill,
    bottom,
    lancets,
  };
}

/** Height of the arch's edge at `x`: a parabola from spring to spring. */
export function archAt({ x: left, width, spring, rise }: LancetBox, x: number): number {
  const along = (x - left) / width;
  return spring - 4 * rise * along * (1 - along);
}

function measuresFor(size: WindowSize, width: number, isTodayShown: boolean): Measures {
  switch (size) {
    case 'small':
      return {
        frame: 2,
        came: 1,
        gap: Math.max(2, Math.round(width * 0.0134)),
        rise: Math.max(4, Math.round(width * 0.0235)),
        hourHeight: Math.max(5, Math.round(width * 0.0366)),
        sill: 0,
        above: 0,
      };
    case 'large':
      return {
        frame: 4.5,
        came: 1.8,
        gap: 10,
        rise: within(width * 0.0153, 13, 20),
        hourHeight: within(width * 0.0296, 27, 38),
        sill: 26,
        above: isTodayShown ? 16 : 0,
      };
    case 'tall':
      return {
        frame: 4,
        came: 1.5,
        gap: 9,
        rise: within(width * 0.03, 12, 22),
        hourHeight: within(width * 0.0649, 24, 46),
        sill: 44,
        above: isTodayShown ? 16 : 0,
      };
  }
}

/** From spring to sill, as the fullest day has it: its minutes and the lead between its panes. */
function uprightHeight(phases: readonly WindowPhase[], hourHeight: number, came: number): number {
  const days = phases.flatMap((phase) => phase.days);
  const hours = days.map(({ panes }) => panes.reduce((sum, pane) => sum + pane.minutes, 0) / 60);
  const lead = days.map(({ panes }) => leadBetween(panes, came));
  return within(Math.max(0, ...hours), FEWEST_HOURS, MOST_HOURS) * hourHeight + Math.max(0, ...lead);
}

function leadBetween(panes: readonly WindowPane[], came: number): number {
  return panes.reduce((sum, _, index) => sum + barBelow(panes, index, came), 0);
}

/** The bar between a pane and the next; 0 below the last. */
function barBelow(panes: readonly WindowPane[], index: number, came: number): number {
  if (index >= panes.length - 1) return 0;
  return isAboveEvening(panes, index) ? came * HEAVY_CAMES : came;
}

function isAboveEvening(panes: readonly WindowPane[], index: number): boolean {
  return panes[index]?.part === 'morning' && panes[index + 1]?.part === 'evening';
}

function stackPanes(
  panes: readonly WindowPane[],
  { spring, bottom, came }: Record<'spring' | 'bottom' | 'came', number>,
) {
  const glass = bottom - spring - leadBetween(panes, came);
  const total = panes.reduce((sum, { minutes }) => sum + minutes, 0);
  let y = spring;
  return panes.map(({ minutes }, index): PaneBox => {
    const box = { y, height: (glass * minutes) / total, isAboveEvening: isAboveEvening(panes, index) };
    y += box.height + barBelow(panes, index, came);
    return box;
  });
}

function dayCountOf(phases: readonly WindowPhase[]): number {
  return phases.reduce((sum, phase) => sum + phase.days.length, 0);
}

function leadAndGaps({ frame, came, gap }: Measures, phases: readonly WindowPhase[]): number {
  return (dayCountOf(phases) - phases.length) * came + phases.length * 2 * frame + (phases.length - 1) * gap;
}

/** The same with lead and gaps thinned out where they would take too much of the width. */
function inProportion(measures: Measures, phases: readonly WindowPhase[], width: number): Measures {
  const share = (MOST_LEAD * width) / leadAndGaps(measures, phases);
  if (share >= 1) return measures;
  const { frame, came, gap } = measures;
  return { ...measures, frame: frame * share, came: came * share, gap: gap * share };
}

function hasToday(phases: readonly WindowPhase[]): boolean {
  return phases.some((phase) => phase.days.some((day) => day.isToday));
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
