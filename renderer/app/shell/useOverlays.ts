import { useEffect, useState } from 'react';

type Overlays = typeof import('./overlays.ts');

/** What opens over any page: fetched once the page stands, before anybody asks. Null until it is there. */
export function useOverlays(): Overlays | null {
  const [overlays, setOverlays] = useState<Overlays | null>(null);
  useEffect(() => {
    void import('./overlays.ts').then(setOverlays);
  }, []);
  return overlays;
}
