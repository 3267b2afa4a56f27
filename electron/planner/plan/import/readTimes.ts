/** From when to when, in minutes since midnight; `rest` is what stands after it. */
export interface TimeRange {
  start: number;
  end: number;
  rest: string;
}

const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s{0,3}([ap]\.?m\b\.?)?`;
const BETWEEN = String.raw`\s{0,3}(?:[-‐‑–—−]|to|until|till)\s{0,3}`;
const RANGE = new RegExp(String.raw`^\(?\s{0,3}${TIME}${BETWEEN}${TIME}\s{0,3}\)?(?![\w.,]\w)`, 'i');
const NOON = 12 * 60;

/**
 * Reads `5:00–7:00: …`, `9–11 pm`, `21:00 to 23:00`. One am or pm counts for both ends; in an evening a reading of the
 * clock before noon without either is meant in the afternoon or later. Null when the text begins with no range; a
 * string says what is wrong with it.
 */
export function readTimes(text: string, isEvening: boolean): TimeRange | string | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [whole, fromHour = '', fromMinute, fromHalf, toHour = '', toMinute, toHalf] = match;
  const after = text.slice(whole.length);
  const isClearlyTime = [fromMinute, toMinute, fromHalf, toHalf].some((part) => part !== undefined);
  // “2–3 problems” is no time, “9–11: problems” is.
  if (!isClearlyTime && !after.startsWith(':')) return null;
  const from = { hour: Number(fromHour), minute: Number(fromMinute ?? 0), half: halfOf(fromHalf) };
  const to = { hour: Number(toHour), minute: Number(toMinute ?? 0), half: halfOf(toHalf) };
  if (!isReading(from) || !isReading(to)) return `“${whole.trim()}” is no time of the day. Write it like 5:00–7:00.`;
  const [start, end] = resolved(from, to, isEvening);
  const isPastMidnight = end <= start && start >= NOON && (to.half === 'am' || (isEvening && end < NOON / 2));
  if (end >= 24 * 60 || isPastMidnight) {
    return `“${whole.trim()}” reaches midnight. Let it end at 23:55 at the latest.`;
  }
  if (end <= start) return `“${whole.trim()}” ends before it begins. Put the earlier time first.`;
  return { start, end, rest: after.replace(/^\s*[:–—-]?\s*/, '') };
}

interface Reading {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
}

function halfOf(text: string | undefined): Reading['half'] {
  if (text === undefined) return null;
  return text.toLowerCase().startsWith('a') ? 'am' : 'pm';
}

function isReading({ hour, minute, half }: Reading): boolean {
  return minute < 60 && (half ? hour >= 1 && hour <= 12 : hour <= 24);
}

function resolved(from: Reading, to: Reading, isEvening: boolean): [number, number] {
  if (!from.half && !to.half) {
    const [start, end] = [minutesOf(from, null), minutesOf(to, null)];
    return isEvening && start >= 60 && end <= NOON ? [start + NOON, end + NOON] : [start, end];
  }
  if (from.half) {
    const start = minutesOf(from, from.half);
    const end = minutesOf(to, to.half ?? from.half);
    return [start, !to.half && from.half === 'am' && end <= start ? end + NOON : end];
  }
  const end = minutesOf(to, to.half);
  const start = minutesOf(from, from.hour > 12 ? null : to.half);
  return [to.half === 'pm' && start >= end && from.hour <= 12 ? minutesOf(from, 'am') : start, end];
}

function minutesOf({ hour, minute }: Reading, half: Reading['half']): number {
  const hours = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hours * 60 + minute;
}
