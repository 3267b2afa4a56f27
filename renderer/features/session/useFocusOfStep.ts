import { type RefObject, useEffect, useRef } from 'react';

/** The button that was pressed goes with its step: the keys go on with the field or the first button of the next. */
export function useFocusOfStep(step: string): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (step === last.current) return;
    last.current = step;
    if (document.activeElement !== document.body) return;
    const field = section.current?.querySelector<HTMLElement>('[data-autofocus]');
    (field ?? section.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [step]);
  return section;
}
