/**
 * Asks the preload for the port to the planner. A MessagePort cannot cross the context bridge, so the preload
 * relays it with `postMessage` after this page said that it listens.
 */
export function desktopPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener('message', function onMessage(event) {
      const [port] = event.ports;
      if (event.source !== window || event.data !== 'leadlight:port' || !port) return;
      window.removeEventListener('message', onMessage);
      port.start();
      resolve(port);
    });
    window.postMessage('leadlight:ready', window.location.origin);
  });
}
