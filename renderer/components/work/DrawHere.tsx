import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilRuler, Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { DrawingCards } from '#renderer/components/drawings/DrawingCards.tsx';
import { useNewDrawing } from '#renderer/components/drawings/useNewDrawing.ts';
import type { DrawingQuery } from '#shared/contract/drawingsContract.ts';
import type { WorkLinks } from '#shared/model/drawing.ts';
import classes from './work.module.css';

interface DrawHereProps {
  /** What a drawing that is begun here is called, and belongs to. */
  title: string;
  links: WorkLinks;
  /** Which drawings belong here. */
  query: Pick<DrawingQuery, 'sessionId' | 'entryId' | 'item'>;
  /** The drawing is what is wanted here: its button is the filled one. */
  isMain?: boolean;
}

/** The whiteboards of a piece of work. One press opens the newest, or the first one. */
export function DrawHere({ title, links, query, isMain = false }: DrawHereProps) {
  const [, navigate] = useLocation();
  const { begin, isBeginning } = useNewDrawing();
  const { data, error } = useQuery(queries.drawings.list.queryOptions({ input: { ...query, limit: 12 } }));
  const newest = data?.drawings[0];
  const beginAnother = () => begin({ title: numbered(title, data?.total ?? 0), links });
  return (
    <div className={classes.here}>
      {data && <DrawingCards drawings={data.drawings} />}
      {error && <p className={classes.problem}>{failureMessage(error)}</p>}
      <div className={classes.buttons}>
        <Button
          variant={isMain ? 'filled' : 'default'}
          leftSection={<PencilRuler size={16} aria-hidden />}
          disabled={isBeginning || !data}
          onClick={() => (newest ? navigate(`/drawings/${newest.id}`) : beginAnother())}
        >
          Open the whiteboard
        </Button>
        {newest && (
          <Button leftSection={<Plus size={15} aria-hidden />} disabled={isBeginning} onClick={beginAnother}>
            Another drawing
          </Button>
        )}
      </div>
    </div>
  );
}

function numbered(title: string, drawings: number): string {
  return drawings === 0 ? title.slice(0, 200) : `${title.slice(0, 190)} ${drawings + 1}`;
}
