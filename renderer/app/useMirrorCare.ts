import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { queries } from '#renderer/api/queries.ts';
import { handOverPictures } from '#renderer/components/markdown/handOverPictures.ts';
import { hideToast, showToast } from '#renderer/components/toast.tsx';

const TOAST = 'mirror-trouble';

/**
 * Says on any page, once, that the folder that is kept could not be written, until it could; and draws for it the
 * diagrams it has no picture of, which only a window can. Mount once.
 */
export function useMirrorCare(): void {
  const { data: mirror } = useQuery(queries.export.mirror.queryOptions());
  const problem = mirror?.problem ?? null;
  useEffect(() => {
    if (problem === null) return;
    showToast({
      id: TOAST,
      message: 'Your Markdown folder is not up to date',
      stays: true,
      action: { word: 'See why', onClick: () => navigate('/settings/export') },
    });
    return () => hideToast(TOAST);
  }, [problem]);

  const isMissingPictures = (mirror?.diagramsWithoutPicture ?? 0) > 0;
  const lastWrittenAt = mirror?.lastWrittenAt;
  useEffect(() => {
    if (!isMissingPictures || !lastWrittenAt) return;
    const stop = new AbortController();
    // Typing goes first.
    const waiting = requestIdleCallback(() => {
      // It is tried again after the next writing.
      handOverPictures(stop.signal, () => undefined).catch(() => undefined);
    });
    return () => {
      cancelIdleCallback(waiting);
      stop.abort();
    };
  }, [isMissingPictures, lastWrittenAt]);
}
