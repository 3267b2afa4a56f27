const KEY = 'leadlight-focus-told';
const MOST_KEPT = 40;

/**
 * Runs `tell` in one window only, however many are open and however late a hidden one notices. Resolves to whether it
 * was this one.
 */
export async function tellOnce(end: string, tell: () => void): Promise<boolean> {
  return navigator.locks.request(KEY, () => {
    const told = readTold();
    if (told.includes(end)) return false;
    localStorage.setItem(KEY, JSON.stringify([...told, end].slice(-MOST_KEPT)));
    tell();
    return true;
  });
}

function readTold(): string[] {
  const text = localStorage.getItem(KEY);
  if (text === null) return [];
  try {
    const told: unknown = JSON.parse(text);
    return Array.isArray(told) ? told.filter((end) => typeof end === 'string') : [];
  } catch {
    // Written by something else: begin anew.
    return [];
  }
}
