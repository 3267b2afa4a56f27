import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { type KeyboardEvent, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { DrawingSession } from './session/drawingSession.ts';

const TWICE_MS = 1_500;

/** Back to where one came from: by a press of Esc that has nothing else to end, and one more. */
export function useLeaveByEsc(session: DrawingSession, api: ExcalidrawImperativeAPI | null) {
  const [hint, setHint] = useState('');
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);

  const leave = async () => {
    await session.flush();
    if (history.length > 1) history.back();
    else navigate('/workbench/drawings');
  };

  /** Before Excalidraw, which keeps every Esc to itself. */
  const onEsc = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !api || !isIdle(api)) return;
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
    if (Object.keys(api.getAppState().selectedElementIds).length > 0) {
      event.stopPropagation();
      api.updateScene({ appState: { selectedElementIds: {}, selectedGroupIds: {} } });
      return;
    }
    if (event.timeStamp - pressedAt.current < TWICE_MS) {
      void leave();
      return;
    }
    pressedAt.current = event.timeStamp;
    setHint('Press Esc again to go back');
    setTimeout(() => setHint(''), TWICE_MS);
  };

  return { hint, onEsc, leave };
}

/** Nothing is typed, chosen or open that Excalidraw ends by this press. */
function isIdle(api: ExcalidrawImperativeAPI): boolean {
  const { editingTextElement, newElement, activeTool, openMenu, openPopup, openDialog } = api.getAppState();
  const isOpen = openMenu !== null || openPopup !== null || openDialog !== null;
  return !isOpen && editingTextElement === null && newElement === null && activeTool.type === 'selection';
}
