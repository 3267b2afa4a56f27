/** A colour as any program understands it. */
export interface PlainColour {
  /** `#rrggbb` */
  hex: string;
  /** 0 to 1 */
  opacity: number;
}

/** Turns what a browser calls a colour into a plain one: tokens are OKLCH, which few programs that show SVG understand. */
export function colourReader(): (colour: string) => PlainColour {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws no canvas');
  const known = new Map<string, PlainColour>();
  return (colour) => {
    const found = known.get(colour);
    if (found) return found;
    const read = paintAndRead(pen, colour);
    known.set(colour, read);
    return read;
  };
}

/** Painted opaque for the colour: thin paint would lose its hue to rounding. */
function paintAndRead(pen: CanvasRenderingContext2D, colour: string): PlainColour {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [, , , alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  for (let coats = alpha; coats > 0 && coats < 255; coats += alpha) pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return { hex, opacity: Math.round((alpha / 255) * 1000) / 1000 };
}
