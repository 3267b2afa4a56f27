const KEY = 'leadlight-focus-told';
const MOST_KEPT = 40;

/**
 * Runs `tell` in one window only, however many are open and however late a hidden one notices. Resolves to whether it
 * was this one.
 */
export async function tellOnce(end: string, tell: () => void): Promise<boolean> {
  return navigator.locks.request(KEY, async () => {
    const told = readTold();
    const mark = await markOf(end);
    if (told.includes(mark)) return false;
    localStorage.setItem(KEY, JSON.stringify([...told, mark].slice(-MOST_KEPT)));
    tell();
    return true;
  });
}

/** Not the end itself: the name of a session is made of its title, and this stays readable in the browser. */
async function markOf(end: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(end)));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
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
