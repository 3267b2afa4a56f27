import type { ChartNumbers } from '../NumbersTable.tsx';

/** Begins a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A chart's numbers as CSV after RFC 4180: a head, a line a row, CRLF. No text is left to be read as a formula. */
export function csvOf({ columns, rows, raw }: ChartNumbers): string {
  const table = raw ?? { columns, rows };
  return [table.columns, ...table.rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
