/** `2.31 million`, `578,704`, `2.28`: so that the size of a result can be read at a glance. */
export function readableNumber(value: number): string {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (value >= size) return `${grouped(value / size)} ${word}`;
  }
  return grouped(value);
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
