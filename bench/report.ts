import type { Figure } from './figure.ts';

/** The figures as a table, each value with its ratio to the floor. */
export function report(figures: readonly Figure[], sizes: readonly number[]): string {
  const head = ['', 'floor', ...sizes.map(vaultName), growthName(sizes), 'target', ''];
  const rows = figures.map((figure) => [
    figure.name,
    `${amount(figure.floor, figure)} (${figure.floorIs})`,
    ...figure.values.map((value) => `${amount(value, figure)} · ${ratio(value / figure.floor)}`),
    growth(figure.values),
    figure.target?.words ?? '',
    figure.target ? (isMet(figure) ? 'met' : 'MISSED') : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [head, ...rows].map((row) => line(row).trimEnd()).join('\n');
}

export function isMet({ target, values, floor }: Figure): boolean {
  return !target || target.isMet(values.at(-1) ?? Number.NaN, floor);
}

function vaultName(entries: number): string {
  return entries === 0 ? 'the plan alone' : `${entries.toLocaleString('en-GB')} entries`;
}

function growthName(sizes: readonly number[]): string {
  const [last, before] = [sizes.at(-1), sizes.at(-2)];
  if (last === undefined || before === undefined) return '';
  return `${before.toLocaleString('en-GB')} → ${last.toLocaleString('en-GB')}`;
}

function growth(values: readonly number[]): string {
  const [last, before] = [values.at(-1), values.at(-2)];
  return last === undefined || before === undefined ? '' : ratio(last / before);
}

function amount(value: number, { unit }: Figure): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}
