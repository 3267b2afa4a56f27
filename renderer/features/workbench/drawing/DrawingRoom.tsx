import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { useComputedColorScheme } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { drawingTitle } from '#renderer/components/drawings/drawingTitle.ts';
import { usePicture } from '#renderer/components/drawings/usePicture.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Drawing } from '#shared/model/drawing.ts';
import { appKeys } from './appKeys.ts';
import { Canvas } from './canvas/loadCanvas.ts';
import { DisputedNotice } from './DisputedNotice.tsx';
import { DrawingHeader } from './DrawingHeader.tsx';
import classes from './DrawingRoom.module.css';
import type { DrawingSession } from './session/drawingSession.ts';
import { holdSession } from './session/openDrawings.ts';
import { ShapePicker } from './shapes/ShapePicker.tsx';
import { useLeaveByEsc } from './useLeaveByEsc.ts';

interface DrawingRoomProps {
  session: DrawingSession;
  /** What is known of it now: title and links may change elsewhere. */
  drawing: Drawing;
}

/** The head of a drawing over its canvas. */
export function DrawingRoom({ session, drawing }: DrawingRoomProps) {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  const { id } = drawing;
  const scheme = useComputedColorScheme();
  const place = useRef<HTMLDivElement>(null);
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const [loads, setLoads] = useState(0);
  const [isPicking, setPicking] = useState(false);
  const { picture } = usePicture(id);
  const { hint, onEsc, leave } = useLeaveByEsc(session, api);
  useEffect(() => holdSession(session), [session]);

  const reload = async () => {
    try {
      const { scene, revision } = await planner.drawings.scene({ id });
      session.take({ ...(await planner.drawings.get({ id })), revision }, scene);
      setLoads((count) => count + 1);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const newest = useRef(reload);
  useEffect(() => {
    newest.current = reload;
  });
  useEffect(() => {
    if (session.receive(drawing)) void newest.current();
  }, [session, drawing]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    appKeys(event);
    onEsc(event);
  };
  const focusCanvas = () => place.current?.querySelector<HTMLElement>('.excalidraw-container')?.focus();
  const pick = () => setPicking(true);
  useHotkeys([['/', pick]]);

  return (
    <section className={classes.room} aria-label="Whiteboard">
      <DrawingHeader
        drawing={drawing}
        session={session}
        state={state}
        onBack={() => void leave()}
        onPickShape={pick}
        onTitleDone={focusCanvas}
        onRestored={reload}
      />
      {state.isDisputed && <DisputedNotice session={session} onReload={reload} />}
      <div ref={place} className={`${classes.canvas} leadlight-board`} onKeyDownCapture={onKeyDown}>
        <Suspense>
          <Canvas
            key={loads}
            session={session}
            title={drawingTitle(drawing)}
            scheme={scheme}
            needsPicture={loads > 0 || (picture === null && drawing.elements > 0)}
            onReady={setApi}
          />
        </Suspense>
      </div>
      <p className={classes.hint} role="status">
        {hint}
      </p>
      {isPicking && (
        <ShapePicker
          onChoose={async (shape) => {
            const { insertShape } = await import('./canvas/insertShape.ts');
            if (api) await insertShape(api, shape);
          }}
          onClose={() => {
            setPicking(false);
            focusCanvas();
          }}
        />
      )}
    </section>
  );
}
