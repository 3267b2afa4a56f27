/**
 * Asks the preload for the port to the planner. A MessagePort cannot cross the context bridge, so the preload relays it
 * with `postMessage` after this page said that it listens. Another one comes when the planner was opened again.
 */
export function desktopPorts(onPort: (port: MessagePort) => void): void {
  window.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.source !== window || event.data !== 'leadlight:port' || !port) return;
    port.start();
    onPort(port);
  });
  window.postMessage('leadlight:ready', window.location.origin);
}
