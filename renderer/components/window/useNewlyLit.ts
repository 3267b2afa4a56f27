import { useEffect, useState } from 'react';
import { pageStorage } from '#renderer/api/pageStorage.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The panes that have become lit, or half lit, since this window was last looked at. Nothing is new the first time. `of`
 * tells one window from another.
 */
export function useNewlyLit(of: string, phases: readonly WindowPhase[]): ReadonlySet<string> {
  const key = `leadlight-window-seen-${of}`;
  const [newlyLit] = useState(() => notSeen(pageStorage().get(key), litPanes(phases)));
  useEffect(() => void pageStorage().set(key, JSON.stringify(litPanes(phases))), [key, phases]);
  return newlyLit;
}

/** A pane is named with its state: one that goes from half lit to lit is new again. */
function litPanes(phases: readonly WindowPhase[]): string[] {
  const panes = phases.flatMap(({ days }) => days.flatMap((day) => day.panes));
  return panes.flatMap(({ sessionId, state }) =>
    state === 'lit' || state === 'half' ? [`${sessionId}:${state}`] : [],
  );
}

function notSeen(kept: string | null, lit: readonly string[]): ReadonlySet<string> {
  if (kept === null) return NONE;
  const seen = readList(kept);
  return seen
    ? new Set(lit.filter((pane) => !seen.has(pane)).map((pane) => pane.slice(0, pane.lastIndexOf(':'))))
    : NONE;
}

function readList(text: string): Set<unknown> | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? new Set<unknown>(list) : null;
  } catch {
    return null;
  }
}
