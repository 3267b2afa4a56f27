import { DrawingId } from '#shared/model/ids.ts';

const DRAWING = 'drawing:';

/** The drawing an address names, `drawing:` and its id; null for any other address. */
export function drawingOf(address: string): DrawingId | null {
  if (!address.startsWith(DRAWING)) return null;
  return DrawingId.safeParse(address.slice(DRAWING.length)).data ?? null;
}
