import { app, type BrowserWindow, dialog } from 'electron';
import { reportBug } from '#electron/host/reportBug.ts';

/** A page whose process has crashed is blank and answers nothing: the user may load it again. */
export function reviveWindow(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The window of Leadlight has gone: ${reason}.`);
    ask(window).catch(reportBug);
  });
}

const AGAIN = 'Open it again';
const QUIT = 'Quit';

async function ask(window: BrowserWindow): Promise<void> {
  const buttons = [AGAIN, QUIT];
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window of Leadlight has stopped.',
    detail: 'What was saved is safe. Text that was not saved yet is offered again with its entry.',
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (buttons[response] === QUIT) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}
