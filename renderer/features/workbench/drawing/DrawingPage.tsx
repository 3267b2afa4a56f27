import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { Drawing } from '#shared/model/drawing.ts';
import { DrawingId } from '#shared/model/ids.ts';
import { BinnedDrawing } from './BinnedDrawing.tsx';
import { DrawingRoom } from './DrawingRoom.tsx';
import type { DrawingSession } from './session/drawingSession.ts';
import { beginSession, sessionLeft } from './session/openDrawings.ts';

/** One whiteboard, as large as the window allows. */
export function DrawingPage({ id: asked }: { id: string }) {
  const { data: id } = DrawingId.safeParse(asked);
  return id === undefined ? <UnknownDrawing /> : <KnownDrawing key={id} id={id} />;
}

function KnownDrawing({ id }: { id: DrawingId }) {
  const { data: drawing, error } = useQuery(queries.drawings.get.queryOptions({ input: { id } }));
  if (!drawing) return error ? <Problem error={error} /> : null;
  return drawing.deletedAt === null ? <OpenDrawing drawing={drawing} /> : <BinnedDrawing drawing={drawing} />;
}

function OpenDrawing({ drawing }: { drawing: Drawing }) {
  const { id } = drawing;
  const [session, setSession] = useState<DrawingSession | null>(() => sessionLeft(id));
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (session) return;
    let isWanted = true;
    Promise.all([planner.drawings.get({ id }), planner.drawings.scene({ id })]).then(
      ([stored, { scene, revision }]) => {
        if (isWanted) setSession(sessionLeft(id) ?? beginSession({ ...stored, revision }, scene));
      },
      (problem) => {
        if (isWanted) setError(problem);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [id, session]);
  if (error) return <Problem error={error} />;
  return session && <DrawingRoom session={session} drawing={drawing} />;
}

function Problem({ error }: { error: unknown }) {
  if (isRefused(error)) return <UnknownDrawing />;
  return (
    <>
      <PageHeader overline={[{ word: 'Whiteboards', path: '/workbench/drawings' }]} title="Whiteboard" />
      <EmptyState title="The drawing could not be read" action={<BackToList />}>
        {failureMessage(error)}
      </EmptyState>
    </>
  );
}

function UnknownDrawing() {
  return (
    <>
      <PageHeader overline={[{ word: 'Whiteboards', path: '/workbench/drawings' }]} title="Whiteboard" />
      <EmptyState title="There is no such drawing" action={<BackToList />}>
        It may have been in the bin for more than 30 days.
      </EmptyState>
    </>
  );
}

function BackToList() {
  return (
    <Button variant="filled" onClick={() => navigate('/workbench/drawings')}>
      All drawings
    </Button>
  );
}
