import { type ComponentType, lazy, useState } from 'react';

let known: ComponentType | null = null;

async function load(): Promise<ComponentType> {
  const { ProgressRoutes } = await import('#renderer/features/progress/ProgressRoutes.tsx');
  known = ProgressRoutes;
  return ProgressRoutes;
}

const LoadedLater = lazy(async () => ({ default: await load() }));

/** Loads the charts and everything else of Progress. May be called as often as one likes. */
export function loadProgress(): void {
  // Who opens it is told when it cannot be loaded.
  void load().catch(() => undefined);
}

/** Progress, drawn in one go where it was loaded before: React shows what must wait a third of a second later. */
export function ProgressAhead() {
  const [Page] = useState<ComponentType>(() => known ?? LoadedLater);
  return <Page />;
}
