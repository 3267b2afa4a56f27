const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `Feb 2`, `2 February` and `2026-02-02` are `02-02`; null for what is no date. */
export function readSourceDate(text: string): string | null {
  const plain = text
    .slice(0, 40)
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '');
  const iso = /^(?:\d{4}-)?(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return dateOf(Number(iso[1]) - 1, Number(iso[2]));
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+\d{4})?$/i.exec(plain);
  if (monthFirst) return dateOf(monthOf(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?(?:,?\s+\d{4})?$/i.exec(plain);
  return dayFirst ? dateOf(monthOf(dayFirst[2]), Number(dayFirst[1])) : null;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

function dateOf(month: number, day: number): string | null {
  if (day < 1 || day > (DAYS[month] ?? 0)) return null;
  return [month + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
}
