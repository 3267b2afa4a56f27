import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';

/**
 * The keys 1 to 4 rate the line that has the focus, else the first that is not rated, and go on to the next. The lines
 * are the groups of radios under the place that is returned.
 */
export function useScoreKeys(lines: number) {
  const place = useRef<HTMLDivElement>(null);
  useWindowEvent('keydown', (event) => {
    if (!/^[1-4]$/.test(event.key) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches('textarea, input:not([type=radio], [type=checkbox])'))
      return;
    if (document.querySelector('[role="dialog"]') || lines === 0) return;
    const scales = [...(place.current?.querySelectorAll<HTMLElement>('[data-scale]') ?? [])];
    const focused = scales.findIndex((scale) => scale.contains(document.activeElement));
    const at = focused === -1 ? scales.findIndex((scale) => !scale.querySelector(':checked')) : focused;
    const radio = scales[at]?.querySelector<HTMLElement>(`[data-rating="${event.key}"]`);
    if (!radio) return;
    event.preventDefault();
    radio.click();
    const next = scales[at + 1];
    (next?.querySelector<HTMLElement>(':checked') ?? next?.querySelector<HTMLElement>('input') ?? radio).focus();
  });
  return place;
}
