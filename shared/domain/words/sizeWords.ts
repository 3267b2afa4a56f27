/** A size on disk as people say it, in powers of ten: `0 KB`, `820 KB`, `3.6 MB`, `1.2 GB`. */
export function sizeWords(bytes: number): string {
  if (bytes === 0) return '0 KB';
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1e3))} KB`;
  const [value, unit] = bytes < 999_950_000 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value.toFixed(1)} ${unit}`;
}
