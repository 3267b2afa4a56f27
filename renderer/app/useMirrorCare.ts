import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { handOverPictures } from '#renderer/components/markdown/handOverPictures.ts';
import { useTroubleToast } from './useTroubleToast.ts';

/**
 * Says on any page, once, that the folder that is kept could not be written, until it could; and draws for it the
 * diagrams it has no picture of, which only a window can. Mount once.
 */
export function useMirrorCare(): void {
  const { data: mirror } = useQuery(queries.export.mirror.queryOptions());
  useTroubleToast({
    id: 'mirror-trouble',
    problem: mirror?.problem ?? null,
    message: 'Your Markdown folder is not up to date',
    path: '/settings/export',
  });

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
