import { useEffect, useRef } from 'react';
import { STEP_SECONDS } from '#renderer/components/recording/playing.ts';
import type { Player } from '#renderer/components/recording/usePlayer.ts';

type PlayerCommand = 'toggle' | 'back' | 'forward' | 'mark';

const KEYS: Readonly<Record<string, PlayerCommand>> = {
  ' ': 'toggle',
  j: 'back',
  l: 'forward',
  arrowleft: 'back',
  arrowright: 'forward',
  m: 'mark',
};

/** Where the focus is: what a key means there may be the control's own. */
export type FocusedOn = 'page' | 'text' | 'button' | 'range' | 'choice';

/** What a key does to the player; null when it belongs to what has the focus. */
export function playerCommand(key: string, on: FocusedOn): PlayerCommand | null {
  const command = KEYS[key.toLowerCase()];
  if (!command || on === 'text') return null;
  if (key === ' ') return on === 'button' || on === 'choice' ? null : command;
  if (key.startsWith('Arrow')) return on === 'range' || on === 'choice' ? null : command;
  return command;
}

/** Listens to the keyboard wherever the focus is on the page. */
export function usePlayerKeys(player: Player, onMark: () => void): void {
  const latest = useRef({ player, onMark });
  useEffect(() => {
    latest.current = { player, onMark };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const command = playerCommand(event.key, focusedOn(event.target));
      if (!command) return;
      event.preventDefault();
      const now = latest.current;
      if (command === 'back') now.player.step(-STEP_SECONDS);
      else if (command === 'forward') now.player.step(STEP_SECONDS);
      else if (event.repeat) return;
      else if (command === 'toggle') now.player.toggle();
      else now.onMark();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function focusedOn(target: EventTarget | null): FocusedOn {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('input[type="range"]')) return 'range';
  if (target.matches('input[type="radio"]')) return 'choice';
  if (target.matches('input, textarea, select, [contenteditable="true"]')) return 'text';
  return target.closest('button, a') ? 'button' : 'page';
}
