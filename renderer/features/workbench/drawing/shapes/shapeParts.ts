import type { ExcalidrawElementSkeleton } from '@excalidraw/excalidraw/data/transform';

/** What a shape is made of, in its own corner: it is moved to its place when it is inserted. */
export type ShapePart = ExcalidrawElementSkeleton;

/** Excalidraw's own light colours, one for each kind of thing, so that they sit well beside what is drawn by hand. */
export const FILL = {
  people: '#a5d8ff',
  edge: '#d0bfff',
  compute: '#b2f2bb',
  data: '#ffec99',
  message: '#ffd8a8',
} as const;

export const WIDTH = 160;
export const HEIGHT = 80;

const LINE = { strokeColor: '#1e1e1e', strokeWidth: 2, roughness: 1, fillStyle: 'solid' } as const;
const LETTERS = { fontSize: 20, strokeColor: '#1e1e1e' } as const;

interface Box {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  fill?: string;
  isDashed?: boolean;
  isRound?: boolean;
}

export function box(
  { x = 0, y = 0, width = WIDTH, height = HEIGHT, fill, isDashed, isRound = true }: Box,
  label?: string,
) {
  return {
    type: 'rectangle',
    ...{ x, y, width, height },
    ...LINE,
    ...ground(fill, isDashed),
    ...(isRound ? { roundness: { type: 3 } } : {}),
    ...labelled(label),
  } satisfies ShapePart;
}

export function oval({ x = 0, y = 0, width = WIDTH, height = HEIGHT, fill, isDashed }: Box, label?: string) {
  return {
    type: 'ellipse',
    ...{ x, y, width, height },
    ...LINE,
    ...ground(fill, isDashed),
    ...labelled(label),
  } satisfies ShapePart;
}

export function rhombus({ x = 0, y = 0, width = WIDTH, height = HEIGHT, fill }: Box, label?: string) {
  return {
    type: 'diamond',
    ...{ x, y, width, height },
    ...LINE,
    ...ground(fill, false),
    ...labelled(label),
  } satisfies ShapePart;
}

/** A line through points; one that ends where it begins is filled. */
export function path(
  points: readonly (readonly [number, number])[],
  { fill, isDashed }: Pick<Box, 'fill' | 'isDashed'> = {},
) {
  const [x, y] = points[0] ?? [0, 0];
  return {
    type: 'line',
    ...{ x, y },
    points: points.map(([px, py]) => point(px - x, py - y)),
    ...LINE,
    ...ground(fill, isDashed),
  } satisfies ShapePart;
}

/** A label by itself; `x` is its middle. */
export function words(text: string, { x = 0, y = 0 }: Pick<Box, 'x' | 'y'>) {
  return { type: 'text', text, x, y, ...LETTERS } satisfies ShapePart;
}

type Point = NonNullable<Extract<ShapePart, { type: 'line' }>['points']>[number];

function point(x: number, y: number): Point {
  // Excalidraw brands its points; two numbers are one.
  return [x, y] as unknown as Point;
}

function ground(fill: string | undefined, isDashed: boolean | undefined) {
  return { backgroundColor: fill ?? 'transparent', strokeStyle: isDashed ? ('dashed' as const) : ('solid' as const) };
}

function labelled(label: string | undefined) {
  return label === undefined ? {} : { label: { text: label, ...LETTERS } };
}
