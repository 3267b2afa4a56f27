import { ipcRenderer } from 'electron';
import type { PageCommand } from './pageCommands.ts';

/**
 * Carries the port to the planner into the page, and asks of the menu and the tray. It exposes no function: a
 * MessagePort cannot cross the context bridge, and `postMessage` is all the rest needs.
 */
window.addEventListener('message', (event) => {
  if (event.source === window && event.data === 'leadlight:ready') ipcRenderer.send('leadlight:ready');
});

ipcRenderer.on('leadlight:port', ({ ports }) => {
  window.postMessage('leadlight:port', window.location.origin, ports);
});

ipcRenderer.on('leadlight:command', (_event, command: PageCommand) => {
  if (command === 'capture') window.postMessage('leadlight:capture', window.location.origin);
  else window.location.hash = command === 'today' ? '/' : `/${command}`;
});
