import { type BrowserWindow, dialog } from 'electron';

const TRY_AGAIN_MS = 150;
const PATIENCE_MS = 3_000;

/**
 * A page with text that is not on disk yet refuses to close, and saves it meanwhile. So the window is closed again
 * until the page agrees; where it still does not, because saving fails, the user is asked.
 */
export function closeWhenSaved(window: BrowserWindow): void {
  let isClosing = false;
  let waitedMs = 0;
  window.on('close', () => {
    isClosing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Loading the page again is refused in the same way, and may be.
    if (!isClosing) return;
    isClosing = false;
    if (waitedMs < PATIENCE_MS) {
      waitedMs += TRY_AGAIN_MS;
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, TRY_AGAIN_MS);
      return;
    }
    waitedMs = 0;
    // Leaves the page against its will; without this the window stays open.
    if (wantsToLeave(window)) event.preventDefault();
  });
}

const GO_ON = 'Go on writing';
const CLOSE = 'Close without saving';

function wantsToLeave(window: BrowserWindow): boolean {
  const buttons = [GO_ON, CLOSE];
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Some of your text is not saved yet.',
    detail: 'Leadlight could not write it to the disk. Go on writing to see why, or close the window without it.',
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return buttons[answer] === CLOSE;
}
