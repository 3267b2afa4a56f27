import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean(),
});
type Place = z.infer<typeof Place>;

export interface WindowPlace {
  bounds: { width: number; height: number } & Partial<Rectangle>;
  isMaximized: boolean;
}

const FIRST_PLACE: WindowPlace = { bounds: { width: 1280, height: 860 }, isMaximized: false };

/** Where the window was, or a first place where that is not known or on a display that has gone. */
export function readWindowPlace(file: string): WindowPlace {
  const place = readPlace(file);
  if (!place) return FIRST_PLACE;
  const { isMaximized, ...bounds } = place;
  return isOnADisplay(bounds) ? { bounds, isMaximized } : { ...FIRST_PLACE, isMaximized };
}

/** Remembers on closing; losing it loses nothing of the user's. */
export function rememberWindowPlace(file: string, window: BrowserWindow): void {
  const place: Place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(place)}\n`);
  } catch {
    // A read-only or full disk: the window opens in its first place next time.
  }
}

function readPlace(file: string): Place | null {
  try {
    return Place.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing at the first start. Damaged, it is not worth a word to the user.
    return null;
  }
}

/** Enough of the title bar to drag the window by. */
const GRIP = 80;

function isOnADisplay({ x, y, width }: Rectangle): boolean {
  return screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        x + width >= workArea.x + GRIP &&
        x <= workArea.x + workArea.width - GRIP &&
        y >= workArea.y &&
        y <= workArea.y + workArea.height - GRIP,
    );
}
