import { useEffect, useRef } from 'react';

export interface RoomSteps {
  toggle: () => void;
  next: () => void;
  back: () => void;
  board: () => void;
  record: () => void;
  followUp: () => void;
  type: () => void;
  leave: () => void;
}

const BY_KEY: Readonly<Record<string, keyof RoomSteps>> = {
  ' ': 'toggle',
  n: 'next',
  p: 'back',
  b: 'board',
  r: 'record',
  f: 'followUp',
  t: 'type',
  escape: 'leave',
};

const TEXT = 'input, textarea, select, [contenteditable="true"]';
const PRESSED = 'button, a, [role=menuitem]';

/** The keys of the room come before those of the app: B is the whiteboard here. Null: none of them does anything. */
export function useRoomKeys(steps: RoomSteps | null): void {
  const newest = useRef(steps);
  useEffect(() => {
    newest.current = steps;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const given = newest.current;
      const step = BY_KEY[event.key.toLowerCase()];
      if (!given || !step || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"]')) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.matches(TEXT)) {
        if (step === 'leave') target.blur();
        return;
      }
      if (step === 'toggle' && target instanceof Element && target.closest(PRESSED)) return;
      event.preventDefault();
      event.stopPropagation();
      given[step]();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
