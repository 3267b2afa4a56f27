import type { GlassIds } from './glassPatterns.tsx';

/** Where a question may stand, best first, as bars and areas show it. */
export const READINESS = ['solid', 'stale', 'shaky', 'new'] as const;
export type ReadinessName = (typeof READINESS)[number];

export const READINESS_WORDS: Record<ReadinessName, string> = {
  solid: 'Solid',
  stale: 'Solid, long ago',
  shaky: 'Shaky',
  new: 'New',
};

export function readinessFill(state: ReadinessName, { reeded, slanted }: GlassIds): string {
  switch (state) {
    case 'solid':
      return 'var(--ll-accent-line)';
    case 'stale':
      return `url(#${reeded})`;
    case 'shaky':
      return `url(#${slanted})`;
    case 'new':
      return 'var(--ll-pane-clear)';
  }
}
