import { Button } from '@mantine/core';
import { ArchiveRestore } from 'lucide-react';
import { DrawingPicture } from '#renderer/components/drawings/DrawingPicture.tsx';
import { drawingTitle } from '#renderer/components/drawings/drawingTitle.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { Drawing } from '#shared/model/drawing.ts';
import classes from './BinnedDrawing.module.css';
import { restoreDrawing } from './drawingActions.ts';

/** A drawing of the bin: to look at and to take back. */
export function BinnedDrawing({ drawing }: { drawing: Drawing }) {
  return (
    <>
      <PageHeader
        overline={[{ word: 'Whiteboards', path: '/workbench/drawings' }, 'In the bin']}
        title={drawingTitle(drawing)}
      >
        <Button
          variant="filled"
          leftSection={<ArchiveRestore size={15} aria-hidden />}
          onClick={() => void restoreDrawing(drawing.id)}
        >
          Restore
        </Button>
      </PageHeader>
      <div className={classes.picture}>
        <DrawingPicture id={drawing.id} title={drawingTitle(drawing)} />
      </div>
    </>
  );
}
