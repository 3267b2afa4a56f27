import { useEffect } from 'react';

const SCHEME = 'data-mantine-color-scheme';

/** On paper everything is light: the dark theme gives way while the page is printed. */
export function usePrintedLight(): void {
  useEffect(() => {
    const root = document.documentElement;
    const printing = window.matchMedia('print');
    let wasDark = false;
    const follow = () => {
      if (printing.matches) {
        wasDark = root.getAttribute(SCHEME) === 'dark';
        if (wasDark) root.setAttribute(SCHEME, 'light');
      } else if (wasDark) {
        root.setAttribute(SCHEME, 'dark');
        wasDark = false;
      }
    };
    printing.addEventListener('change', follow);
    return () => printing.removeEventListener('change', follow);
  }, []);
}
