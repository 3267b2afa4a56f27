import { useState } from 'react';
import { useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Drawing, WorkLinks } from '#shared/model/drawing.ts';

interface Beginning {
  title: string;
  links: WorkLinks;
  /** Done before the drawing opens. */
  onMade?: (drawing: Drawing) => Promise<void>;
}

/** Begins a drawing and opens it. A failure is said and changes nothing. */
export function useNewDrawing(): { begin: (drawing: Beginning) => void; isBeginning: boolean } {
  const [, navigate] = useLocation();
  const [isBeginning, setBeginning] = useState(false);
  const begin = async ({ title, links, onMade }: Beginning) => {
    setBeginning(true);
    try {
      const made = await trackSaving(
        () => planner.drawings.create({ title: title.slice(0, 200), links }),
        failureMessage,
      );
      queryClient.setQueryData(queries.drawings.get.queryKey({ input: { id: made.id } }), made);
      await onMade?.(made);
      navigate(`/drawings/${made.id}`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
    setBeginning(false);
  };
  return { begin: (drawing) => void begin(drawing), isBeginning };
}
