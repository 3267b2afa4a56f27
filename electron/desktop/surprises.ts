import type { EventEmitter } from 'node:events';
import { dialog } from 'electron';
import { reportBug } from '#electron/host/reportBug.ts';

/** `running` is the process. A bug that nobody caught is named on the terminal and shown once, never with what the user wrote. */
export function catchSurprises(running: EventEmitter): void {
  let isShown = false;
  const surprise = (error: unknown): void => {
    reportBug(error);
    if (isShown) return;
    isShown = true;
    dialog.showErrorBox(
      'Leadlight met a problem it did not expect',
      'What was saved is safe. Quit Leadlight and open it again; the terminal it was started from names the problem.',
    );
  };
  running.on('uncaughtException', surprise);
  running.on('unhandledRejection', surprise);
}
