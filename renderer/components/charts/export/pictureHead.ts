/** Type of a saved picture: the family's plain name, as other programs know it. */
export const PICTURE_FONT = "Inter, 'Segoe UI', system-ui, sans-serif";

const TITLE = { size: 14, lead: 20, weight: 600 };
const SUBTITLE = { size: 12, lead: 16, weight: 400 };
const GAP = 10;

interface Head {
  title: string;
  subtitle: string;
  /** In pixels. */
  width: number;
  /** Where it begins. */
  left: number;
  top: number;
  ink: { title: string; subtitle: string };
  /** How wide a text is, in pixels. */
  measure: (text: string, font: string) => number;
}

/** Title and subtitle as SVG text, broken into lines; and how high they are together. */
export function pictureHead({ title, subtitle, width, left, top, ink, measure }: Head): {
  svg: string;
  height: number;
} {
  const lines = [
    ...linesOf(title, width, (text) => measure(text, fontOf(TITLE))).map((text) => ({
      text,
      fill: ink.title,
      ...TITLE,
    })),
    ...linesOf(subtitle, width, (text) => measure(text, fontOf(SUBTITLE))).map((text) => ({
      text,
      fill: ink.subtitle,
      ...SUBTITLE,
    })),
  ];
  let y = top;
  const svg = lines
    .map(({ text, fill, size, lead, weight }) => {
      const baseline = y + (lead + size) / 2 - 2;
      y += lead;
      return `<text x="${left}" y="${baseline}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;
    })
    .join('');
  return { svg, height: y - top + GAP };
}

function fontOf({ size, weight }: typeof TITLE): string {
  return `${weight} ${size}px Inter Variable, Inter, sans-serif`;
}

/** Breaks between words where a line would become wider than it may. */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
