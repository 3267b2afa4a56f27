import { useEffect } from 'react';
import { useAbout } from '#renderer/api/useAbout.ts';

/** What a printer or a PDF is called by. Not in an encrypted vault: a browser writes down what a page was called. */
export function usePageTitle(title: string): void {
  const { isEncrypted } = useAbout();
  useEffect(() => {
    if (isEncrypted) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title, isEncrypted]);
}
