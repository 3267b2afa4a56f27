import { ipcRenderer } from 'electron';
import type { PageCommand } from './pageCommands.ts';

/**
 * Carries the port to the planner into the page, and asks of the menu and the tray. It exposes no function: a
 * MessagePort cannot cross the context bridge, and `postMessage` is all the rest needs.
 */
window.addEventListener('message', ({ source, data }) => {
  if (source !== window) return;
  if (data === 'leadlight:ready') ipcRenderer.send('leadlight:ready');
  if (data === 'leadlight:listens') hearPage();
});

ipcRenderer.on('leadlight:port', ({ ports }) => {
  window.postMessage('leadlight:port', window.location.origin, ports);
});

/** A window that was opened for a thought is asked before its page can hear it. */
let canHear = false;
let isAsked = false;

function hearPage(): void {
  canHear = true;
  if (isAsked) capture();
  isAsked = false;
}

function capture(): void {
  window.postMessage('leadlight:capture', window.location.origin);
}

ipcRenderer.on('leadlight:command', (_event, command: PageCommand) => {
  if (command !== 'capture') window.location.hash = command;
  else if (canHear) capture();
  else isAsked = true;
});
