/** A point of the picture, in pixels. */
export interface RadarPoint {
  x: number;
  y: number;
}

export interface RadarLabel extends RadarPoint {
  /** At most three. */
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

interface RadarSize {
  width: number;
  height: number;
}

/** What a label beside the circle may take; the widest ones stand left and right of it. */
export const LABEL_WIDTH = 96;
const LABEL_HEIGHT = 40;
const LABEL_GAP = 12;
export const LABEL_LEAD = 13;
const MOST_LETTERS = 15;
const MOST_LINES = 3;

export interface RadarFrame {
  centre: RadarPoint;
  radius: number;
}

/** The largest circle that leaves room for the labels around it. */
export function radarFrame({ width, height }: RadarSize): RadarFrame {
  const radius = Math.max(0, Math.min(width / 2 - LABEL_WIDTH - LABEL_GAP, height / 2 - LABEL_HEIGHT - LABEL_GAP));
  return { centre: { x: width / 2, y: height / 2 }, radius };
}

/** Where a value from 0 to 1 stands on an axis. The first axis points up, the others follow clockwise. */
export function radarPoint({ centre, radius }: RadarFrame, axis: number, axes: number, value: number): RadarPoint {
  const angle = (2 * Math.PI * axis) / axes;
  return { x: centre.x + Math.sin(angle) * radius * value, y: centre.y - Math.cos(angle) * radius * value };
}

/** The outline through one value an axis, as an SVG path. */
export function radarPath(frame: RadarFrame, values: readonly number[]): string {
  const points = values.map((value, axis) => radarPoint(frame, axis, values.length, value));
  return `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
}

/** The name of an axis outside the circle, in lines that are centred on the axis. `y` is the first baseline. */
export function radarLabel(frame: RadarFrame, axis: number, axes: number, name: string): RadarLabel {
  const { centre, radius } = frame;
  const outside = radarPoint({ centre, radius: radius + LABEL_GAP }, axis, axes, 1);
  const side = Math.sin((2 * Math.PI * axis) / axes);
  const lift = Math.cos((2 * Math.PI * axis) / axes);
  const lines = labelLines(name);
  // Above the circle the last line is nearest to it, below it the first.
  const up = ((lines.length - 1) * LABEL_LEAD * (1 + lift)) / 2;
  return {
    lines,
    x: outside.x,
    y: outside.y + 4 - lift * 2 - up + (lift < -0.9 ? 4 : 0),
    anchor: Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end',
  };
}

/** Breaks between words into lines of about fifteen letters. What would be a fourth line ends in three dots. */
export function labelLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= MOST_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
