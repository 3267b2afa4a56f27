import type { BurnUpDay } from '../progress/burnUp.ts';
import { formatHours } from '../time/duration.ts';
import { type BurnUpRow, burnUpRows, dateTicks, type Finishes, hourTicks } from './burnUpRows.ts';

/** Plain colours, as any program that shows SVG understands them. */
export interface BurnUpColours {
  done: string;
  plan: string;
  grid: string;
  text: string;
}

const WIDTH = 720;
const HEIGHT = 260;
const EDGE = { top: 12, right: 12, bottom: 24, left: 44 };

/**
 * Hours done against hours planned as a file that stands by itself: plan dashed, done solid over a soft area, the forecast
 * dotted in its band. Null before there are two days. `title` is the picture in words.
 */
export function burnUpSvg(
  days: readonly BurnUpDay[],
  forecast: Finishes | null,
  { title, colours }: { title: string; colours: BurnUpColours },
): string | null {
  const rows = burnUpRows(days, forecast);
  const last = rows.at(-1);
  const most = last?.plan ?? 0;
  if (!last || days.length < 2 || most === 0) return null;
  const x = (day: number) => at(EDGE.left + (day / last.day) * (WIDTH - EDGE.left - EDGE.right));
  const y = (minutes: number) => at(HEIGHT - EDGE.bottom - (minutes / most) * (HEIGHT - EDGE.top - EDGE.bottom));
  const line = (of: 'plan' | 'done' | 'forecast') =>
    points(rows, of)
      .map(({ day, minutes }, index) => `${index === 0 ? 'M' : 'L'}${x(day)} ${y(minutes)}`)
      .join('');
  const band = rows.flatMap((row) => (row.band ? [{ day: row.day, low: row.band[0], high: row.band[1] }] : []));
  const bandEdge = [
    ...band.map(({ day, high }) => `${x(day)} ${y(high)}`),
    ...band.toReversed().map(({ day, low }) => `${x(day)} ${y(low)}`),
  ];
  const done = points(rows, 'done');
  const here = done.at(-1);
  const hours = hourTicks(most);
  const { text, grid, plan, done: accent } = colours;
  const words = `font-family="system-ui, sans-serif" font-size="11" fill="${text}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${inXml(title)}</title>`,
    ...hours.map((each) => `<path d="M${x(0)} ${y(each)}H${x(last.day)}" stroke="${grid}"/>`),
    ...hours.map(
      (each) =>
        `<text x="${EDGE.left - 6}" y="${at(y(each) + 4)}" text-anchor="end" ${words}>${each === hours.at(-1) ? formatHours(each) : each / 60}</text>`,
    ),
    ...dateTicks(rows, days.at(-1)?.date ?? null).map(
      ({ day, text: date }) => `<text x="${x(day)}" y="${HEIGHT - 6}" text-anchor="middle" ${words}>${date}</text>`,
    ),
    ...(here ? [`<path d="${line('done')}V${y(0)}H${x(0)}Z" fill="${accent}" fill-opacity="0.1"/>`] : []),
    ...(bandEdge.length > 2 ? [`<path d="M${bandEdge.join('L')}Z" fill="${accent}" fill-opacity="0.14"/>`] : []),
    `<path d="${line('plan')}" fill="none" stroke="${plan}" stroke-width="1.5" stroke-dasharray="4 3"/>`,
    `<path d="${line('forecast')}" fill="none" stroke="${accent}" stroke-width="2" stroke-dasharray="1 4" stroke-linecap="round"/>`,
    `<path d="${line('done')}" fill="none" stroke="${accent}" stroke-width="2"/>`,
    ...(here ? [`<circle cx="${x(here.day)}" cy="${y(here.minutes)}" r="3.5" fill="${accent}"/>`] : []),
    ...[
      ['planned', plan, '4 3'],
      ['done', accent, ''],
      ...(band.length > 0 || line('forecast') !== '' ? [['at this pace', accent, '1 4']] : []),
    ].map(([word, colour, dashes], index) => {
      const from = EDGE.left + 10 + index * 90;
      const sample = `<path d="M${from} 16h18" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes || 'none'}"/>`;
      return `${sample}<text x="${from + 24}" y="20" ${words}>${word}</text>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function points(rows: readonly BurnUpRow[], of: 'plan' | 'done' | 'forecast'): { day: number; minutes: number }[] {
  return rows.flatMap((row) => {
    const minutes = row[of];
    return minutes === null ? [] : [{ day: row.day, minutes }];
  });
}

/** To a tenth, which no eye tells from more. */
function at(value: number): number {
  return Math.round(value * 10) / 10;
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
