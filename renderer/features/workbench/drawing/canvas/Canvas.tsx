import '@excalidraw/excalidraw/index.css';
import { Excalidraw, hashElementsVersion, MainMenu, serializeAsJSON } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI, ExcalidrawProps } from '@excalidraw/excalidraw/types';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DrawingSession } from '../session/drawingSession.ts';
import { libraryOfShapes } from '../shapes/madeShapes.ts';
import './excalidraw.css';
import { pictureKeeper } from './pictureKeeper.ts';
import { readScene } from './readScene.ts';

type OnChange = NonNullable<ExcalidrawProps['onChange']>;

interface CanvasProps {
  session: DrawingSession;
  title: string;
  scheme: 'light' | 'dark';
  /** The drawing has no picture, or one of another scene. */
  needsPicture: boolean;
  onReady: (api: ExcalidrawImperativeAPI) => void;
}

/** The whiteboard itself. Mount it anew to show another scene. */
export function Canvas({ session, title, scheme, needsPicture, onReady }: CanvasProps) {
  const [first] = useState(() => firstState(session.scene));
  const own = useRef<ExcalidrawImperativeAPI | null>(null);
  const [pictures] = useState(() => pictureKeeper(session));
  const known = useRef<string | null>(null);
  const isPictured = useRef(!needsPicture);
  useEffect(() => () => pictures.close(), [pictures]);

  const onChange = useCallback<OnChange>(
    (elements, appState, files) => {
      if (appState.isLoading) return;
      const drawn = { elements, appState, files };
      const now = [
        hashElementsVersion(elements),
        Object.keys(files).length,
        appState.viewBackgroundColor,
        appState.gridModeEnabled,
      ].join();
      const isFirst = known.current === null;
      if (now === known.current) return;
      if (isFirst && elements.length > 0)
        own.current?.scrollToContent(undefined, { fitToContent: true, animate: false });
      known.current = now;
      if (!isFirst || !isPictured.current) pictures.drawn(drawn);
      isPictured.current = true;
      if (!isFirst) session.change(() => serializeAsJSON(elements, appState, files, 'local'));
    },
    [session, pictures],
  );

  return (
    <Excalidraw
      initialData={first}
      onChange={onChange}
      excalidrawAPI={(api) => {
        own.current = api;
        onReady(api);
        void showShapes(api);
      }}
      theme={scheme}
      langCode="en"
      name={title === '' ? 'Drawing' : title}
      aiEnabled={false}
      validateEmbeddable={false}
      autoFocus
      UIOptions={UI}
    >
      <MainMenu>
        <MainMenu.DefaultItems.LoadScene />
        <MainMenu.DefaultItems.Export />
        <MainMenu.DefaultItems.SaveAsImage />
        <MainMenu.DefaultItems.SearchMenu />
        <MainMenu.DefaultItems.ClearCanvas />
        <MainMenu.Separator />
        <MainMenu.DefaultItems.ChangeCanvasBackground />
      </MainMenu>
    </Excalidraw>
  );
}

const UI = {
  dockedSidebarBreakpoint: 900,
  canvasActions: { toggleTheme: false, saveToActiveFile: false, export: { saveFileToDisk: true } },
} as const;

/** A new drawing begins with the library beside it, where there is room. */
function firstState(scene: string) {
  const data = readScene(scene);
  const isRoomy = window.innerWidth >= 1200;
  const openSidebar = isRoomy && (data?.elements ?? []).length === 0 ? { name: 'default', tab: 'library' } : null;
  return {
    ...data,
    appState: { ...data?.appState, openSidebar, defaultSidebarDockedPreference: isRoomy },
    scrollToContent: true,
  };
}

/** Labels are measured, so their letters must be there first. */
async function showShapes(api: ExcalidrawImperativeAPI): Promise<void> {
  await document.fonts.load('20px Excalifont', 'Load balancer');
  await api.updateLibrary({ libraryItems: libraryOfShapes(), merge: true });
}
