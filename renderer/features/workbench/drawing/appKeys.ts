import type { KeyboardEvent } from 'react';

/** The keys that mean the same on every page of Leadlight: Excalidraw, which would take them, never hears of them. */
export function appKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey, nativeEvent, target } = event;
  const isTyping = target instanceof Element && target.matches('input, textarea, select');
  const isApps = (ctrlKey || metaKey) && !shiftKey && !altKey && ['k', 'n'].includes(key.toLowerCase());
  const isHelp = key === '?' && !isTyping;
  if (!isApps && !isHelp) return;
  event.preventDefault();
  event.stopPropagation();
  document.documentElement.dispatchEvent(new KeyboardEvent('keydown', nativeEvent));
}
