import { useEffect, useState } from 'react';

type Overlays = typeof import('./overlays.ts');

/**
 * Fetched once the page stands and before anybody asks: letters typed while the palette is on its way
 * would be taken for keys of the page. Null until they are there.
 */
export function useOverlays(): Overlays | null {
  const [overlays, setOverlays] = useState<Overlays | null>(null);
  useEffect(() => {
    void import('./overlays.ts').then(setOverlays);
  }, []);
  return overlays;
}
