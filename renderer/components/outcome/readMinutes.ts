const LONGEST = 24 * 60;

/** Reads a length of time as people type it: "112", "1:52", "1 h 52", "2h", "1.5 h", "45 min". Null when it is none. */
export function readMinutes(text: string): number | null {
  const words = text.trim().toLowerCase();
  const minutes = minutesAlone(words) ?? hoursAndMinutes(words) ?? decimalHours(words);
  return minutes === null || minutes > LONGEST ? null : minutes;
}

function minutesAlone(words: string): number | null {
  const found = /^(\d{1,4})\s*(?:m|min|mins|minutes?)?$/.exec(words);
  return found ? Number(found[1]) : null;
}

function hoursAndMinutes(words: string): number | null {
  const found = /^(\d{1,2})\s*(?::|h|hours?)\s*(?:([0-5]?\d)\s*(?:m|min|mins|minutes?)?)?$/.exec(words);
  if (!found || words.endsWith(':')) return null;
  return Number(found[1]) * 60 + Number(found[2] ?? 0);
}

function decimalHours(words: string): number | null {
  const found = /^(\d{1,2})[.,](\d{1,2})\s*(?:h|hours?)$/.exec(words);
  return found ? Math.round(Number(`${found[1]}.${found[2]}`) * 60) : null;
}
