import type { WindowColours } from '#renderer/components/window/windowSvg.ts';

/** The window's tokens in the theme that is on, as `#rrggbb`. */
export function resolvedColours(): WindowColours {
  const styles = getComputedStyle(document.documentElement);
  const pen = onePixel();
  const colour = (token: string) => asHex(pen, styles.getPropertyValue(token));
  return {
    glass: (activity) => colour(`--ll-act-${activity}`),
    clear: colour('--ll-pane-clear'),
    rest: colour('--ll-pane-rest'),
    reed: colour('--ll-pane-rest-2'),
    lead: colour('--ll-lead'),
    today: colour('--ll-pane-today'),
  };
}

function onePixel(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws no canvas');
  return pen;
}

/** Painted and read back: tokens are OKLCH, which few programs that show SVG understand. */
function asHex(pen: CanvasRenderingContext2D, colour: string): string {
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
