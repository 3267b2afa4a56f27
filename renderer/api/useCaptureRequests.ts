import { useEffect } from 'react';

/** The desktop's menu and tray ask for a capture; its preload hands that on. Null takes no requests for now. */
export function useCaptureRequests(capture: (() => void) | null): void {
  useEffect(() => {
    if (!capture) return undefined;
    const onMessage = (event: MessageEvent) => {
      if (event.source === window && event.data === 'leadlight:capture') capture();
    };
    window.addEventListener('message', onMessage);
    // What was asked while the page was loading is asked now.
    window.postMessage('leadlight:listens', window.location.origin);
    return () => window.removeEventListener('message', onMessage);
  }, [capture]);
}
