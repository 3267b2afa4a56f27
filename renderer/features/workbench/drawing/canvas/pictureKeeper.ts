import { exportToSvg, getNonDeletedElements } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { AppState, BinaryFiles } from '@excalidraw/excalidraw/types';
import { planner } from '#renderer/api/connection.ts';
import { isRefused } from '#renderer/api/failureMessage.ts';
import type { DrawingSession } from '../session/drawingSession.ts';

export interface Drawn {
  elements: readonly ExcalidrawElement[];
  appState: Pick<AppState, 'viewBackgroundColor'>;
  files: BinaryFiles;
}

const AFTER_REST_MS = 2_500;
const AFTER_LEAVING_MS = 300;
/** Drawing the picture of a large scene takes a while: that waits until one leaves. */
const LARGE = 600;

/** Makes the picture of a drawing when the hand rests, and when the canvas goes. */
export function pictureKeeper(session: DrawingSession): { drawn(drawn: Drawn): void; close(): void } {
  let latest: Drawn | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function make(): Promise<void> {
    const drawn = latest;
    if (!drawn) return;
    latest = null;
    await session.flush();
    if (!session.isClean) return;
    const { id, revision } = session.state.stored;
    try {
      await planner.drawings.savePicture({ id, revision, picture: await pictureOf(drawn) });
    } catch (error) {
      // The drawing itself is safe, and its picture is made again after the next stroke.
      if (!isRefused(error)) latest ??= drawn;
    }
  }

  return {
    drawn(drawn) {
      latest = drawn;
      clearTimeout(timer);
      if (drawn.elements.length <= LARGE)
        timer = setTimeout(() => requestIdleCallback(() => void make()), AFTER_REST_MS);
    },
    close() {
      clearTimeout(timer);
      // The page one goes to comes first.
      setTimeout(() => requestIdleCallback(() => void make(), { timeout: 1_000 }), AFTER_LEAVING_MS);
    },
  };
}

/** As SVG text, on its own ground, with its fonts in it. */
async function pictureOf({ elements, appState, files }: Drawn): Promise<string> {
  const svg = await exportToSvg({
    elements: getNonDeletedElements(elements),
    appState: { exportBackground: true, viewBackgroundColor: appState.viewBackgroundColor, exportWithDarkMode: false },
    files,
    exportPadding: 16,
  });
  return new XMLSerializer().serializeToString(svg);
}
