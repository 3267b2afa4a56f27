import { lazy } from 'react';

/** Excalidraw, in a chunk of its own. Its files name what made them: never the address of this start. */
export const Canvas = lazy(async () => {
  Reflect.set(window, 'EXCALIDRAW_EXPORT_SOURCE', 'https://excalidraw.com');
  return { default: (await import('./Canvas.tsx')).Canvas };
});
