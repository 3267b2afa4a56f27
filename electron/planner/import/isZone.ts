const known = new Map<string, boolean>();

/** Whether this machine knows a time zone by this name. */
export function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const isKnown = formats(name);
  known.set(name, isKnown);
  return isKnown;
}

function formats(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
