import { useEffect } from 'react';

/** Fills the screen where the system lets us; leaving the full screen, as by Esc, ends the talk. */
export function useFullScreen(onLeave: () => void): void {
  useEffect(() => {
    let isFull = false;
    let isOver = false;
    const follow = () => {
      if (document.fullscreenElement !== null) isFull = true;
      else if (isFull && !isOver) onLeave();
    };
    document.addEventListener('fullscreenchange', follow);
    // Refused without a press just before, as after a reload: then the slide fills the window.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      isOver = true;
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, [onLeave]);
}
