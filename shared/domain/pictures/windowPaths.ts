import { archAt, type ColumnBox, type LancetBox, type PaneBox, type WindowBox } from './windowGeometry.ts';

/** Glass reaches a little under the lead, so that no ground shines through beside it. */
const BLEED = 0.4;
/** How far the lead line through a half lit pane leans, as a part of the pane's height. */
const HALF_LEAN = 0.12;

/** The edge of a lancet, `outset` beyond its glass. */
export function lancetPath({ x, width, spring, rise, bottom }: LancetBox, outset = 0): string {
  const peak = spring - 2 * rise - outset * 0.9;
  const left = x - outset;
  const right = x + width + outset;
  return `M${at(left)} ${at(bottom + outset)}V${at(spring)}Q${at(x + width / 2)} ${at(peak)} ${at(right)} ${at(spring)}V${at(bottom + outset)}Z`;
}

/** A day's column, its top following the arch; `inset` within its glass. */
export function columnPath(lancet: LancetBox, { x, width }: ColumnBox, inset = 0): string {
  return archedPath(lancet, x + inset, x + width - inset, lancet.bottom - inset, inset);
}

/** One pane. The topmost one follows the arch. */
export function panePath(lancet: LancetBox, column: ColumnBox, pane: PaneBox, inset = -BLEED): string {
  const left = column.x + inset;
  const right = column.x + column.width - inset;
  if (pane === column.panes[0]) return archedPath(lancet, left, right, pane.y + pane.height - inset, inset);
  return `M${at(left)} ${at(pane.y + inset)}H${at(right)}V${at(pane.y + pane.height - inset)}H${at(left)}Z`;
}

/** The lit part of a half lit pane, below its slanted line. */
export function halfPanePath(column: ColumnBox, pane: PaneBox): string {
  const { left, right, leftY, rightY } = slant(column, pane);
  return `M${at(left)} ${at(leftY)}L${at(right)} ${at(rightY)}V${at(pane.y + pane.height + BLEED)}H${at(left)}Z`;
}

/** The slanted line of lead itself. */
export function halfCutPath(column: ColumnBox, pane: PaneBox): string {
  const { left, right, leftY, rightY } = slant(column, pane);
  return `M${at(left)} ${at(leftY)}L${at(right)} ${at(rightY)}`;
}

/** A slanted gleam across a clear pane: `from` 0 to 1 down the pane, `width` in pixels. */
export function sheenPath(column: ColumnBox, pane: PaneBox, from: number, width: number): string {
  const left = column.x - BLEED;
  const right = column.x + column.width + BLEED;
  const fall = (right - left) * 1.11;
  const y = pane.y + pane.height * from + fall / 2;
  return `M${at(left)} ${at(y)}L${at(right)} ${at(y - fall)}v${at(width)}L${at(left)} ${at(y + width)}Z`;
}

/** All bars of one lancet by their weight, `shift` up and to the left for the light that runs along them. */
export function leadPaths(
  lancet: LancetBox,
  { came, heavyCame }: WindowBox,
): Record<'thin' | 'heavy' | 'shine', string> {
  const paths = { thin: '', heavy: '', shine: '' };
  lancet.columns.forEach((column, index) => {
    const right = column.x + column.width;
    for (const bar of barsOf(column)) {
      const weight = bar.isHeavy ? heavyCame : came;
      paths[bar.isHeavy ? 'heavy' : 'thin'] += `M${at(column.x - came / 2)} ${at(bar.y)}H${at(right + came / 2)}`;
      paths.shine += `M${at(column.x)} ${at(bar.y - weight / 4)}H${at(right)}`;
    }
    if (index === lancet.columns.length - 1) return;
    const x = right + came / 2;
    paths.thin += `M${at(x)} ${at(archAt(lancet, x))}V${at(lancet.bottom)}`;
    paths.shine += `M${at(x - came * 0.22)} ${at(archAt(lancet, x) + 2)}V${at(lancet.bottom - 1)}`;
  });
  return paths;
}

/** A drop of solder where bars meet. */
export function solderPath(lancet: LancetBox, { came, heavyCame }: WindowBox): string {
  return lancet.columns
    .slice(0, -1)
    .flatMap((column) =>
      barsOf(column).map(({ y, isHeavy }) =>
        ellipse(column.x + column.width + came / 2, y, came * 1.05, isHeavy ? heavyCame * 0.6 : came * 0.85),
      ),
    )
    .join('');
}

/** Two decimals: finer than a pixel on any screen, and the markup stays short. */
export function at(value: number): number {
  return Math.round(value * 100) / 100;
}

function archedPath(lancet: LancetBox, left: number, right: number, bottom: number, inset: number): string {
  const start = (left - lancet.x) / lancet.width;
  const end = (right - lancet.x) / lancet.width;
  const control = lancet.spring - 2 * lancet.rise * (start + end - 2 * start * end) + inset;
  const leftY = archAt(lancet, left) + inset;
  const rightY = archAt(lancet, right) + inset;
  return `M${at(left)} ${at(bottom)}V${at(leftY)}Q${at((left + right) / 2)} ${at(control)} ${at(right)} ${at(rightY)}V${at(bottom)}Z`;
}

function slant(column: ColumnBox, { y, height }: PaneBox) {
  const middle = y + height / 2;
  return {
    left: column.x - BLEED,
    right: column.x + column.width + BLEED,
    leftY: middle + height * HALF_LEAN,
    rightY: middle - height * HALF_LEAN,
  };
}

function barsOf({ panes }: ColumnBox): { y: number; isHeavy: boolean }[] {
  return panes.slice(1).map((pane, index) => {
    const above = panes[index];
    const end = above === undefined ? pane.y : above.y + above.height;
    return { y: (end + pane.y) / 2, isHeavy: above?.isAboveEvening ?? false };
  });
}

function ellipse(x: number, y: number, radiusX: number, radiusY: number): string {
  const [rx, ry, across] = [at(radiusX), at(radiusY), at(radiusX * 2)];
  return `M${at(x - radiusX)} ${at(y)}a${rx} ${ry} 0 1 0 ${across} 0a${rx} ${ry} 0 1 0 ${-across} 0Z`;
}
