import type { ExcalidrawInitialDataState } from '@excalidraw/excalidraw/types';

/** What Excalidraw begins with. It checks and repairs elements itself; text that is no JSON is none of its scenes. */
export function readScene(scene: string): ExcalidrawInitialDataState | null {
  if (scene === '') return null;
  const data: ExcalidrawInitialDataState = JSON.parse(scene);
  return { elements: data.elements ?? null, appState: data.appState ?? null, files: data.files ?? {} };
}
