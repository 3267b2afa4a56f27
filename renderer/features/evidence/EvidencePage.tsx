import { Button } from '@mantine/core';
import { useRef } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { usePageTitle } from '#renderer/components/paper/usePageTitle.ts';
import { usePrintedLight } from '#renderer/components/paper/usePrintedLight.ts';
import { strongest } from '#shared/domain/evidence/strongest.ts';
import { Choices } from './choices/Choices.tsx';
import classes from './EvidencePage.module.css';
import { inOrder, isBare } from './evidenceDraft.ts';
import { NothingChosen } from './NothingChosen.tsx';
import { PacketPaper } from './packet/PacketPaper.tsx';
import { useDrawnPictures } from './pictures/useDrawnPictures.tsx';
import { SaveBar } from './saving/SaveBar.tsx';
import { useEvidence } from './useEvidence.ts';

/** What one shows of oneself: chosen left, seen as it leaves on the right. */
export function EvidencePage() {
  const { draft, change, offer, packet, isCurrent, error, refetch } = useEvidence();
  const { stage, pictures, canBeDrawn } = useDrawnPictures(draft.range, inOrder(draft.pictures));
  const paper = useRef<HTMLElement>(null);
  const preview = useRef<HTMLElement>(null);
  const title = draft.title.trim() || 'Evidence';
  const wanted = inOrder(draft.pictures).filter(canBeDrawn);
  const isEmpty = isBare({ ...draft, pictures: wanted });
  usePrintedLight();
  usePageTitle(draft.name.trim() === '' ? title : `${title}, ${draft.name.trim()}`);
  return (
    <div className={classes.page}>
      <div className={classes.screen}>
        <PageHeader overline={[{ word: 'Progress', path: '/progress' }]} title="Evidence packet">
          <SaveBar
            paper={paper}
            draft={draft}
            pictures={pictures}
            isReady={!isEmpty && isCurrent && pictures.length === wanted.length}
          />
        </PageHeader>
      </div>
      {error && (
        <div className={classes.problem} role="alert">
          <p>{failureMessage(error)}</p>
          <Button onClick={() => void refetch()}>Try again</Button>
        </div>
      )}
      {offer && (
        <div className={classes.columns}>
          <section className={classes.choices} aria-label="What goes in">
            <Choices draft={draft} offer={offer} canBeDrawn={canBeDrawn} onChange={change} />
          </section>
          <section ref={preview} tabIndex={-1} className={classes.preview} aria-label="Preview">
            {isEmpty ? (
              <NothingChosen
                offer={offer}
                onStrongest={() => {
                  change({ ...strongest(offer), pictures: ['window', 'skills'] });
                  // The button goes with the empty page.
                  preview.current?.focus({ preventScroll: true });
                }}
              />
            ) : (
              packet && <PacketPaper packet={packet} pictures={pictures} ref={paper} />
            )}
          </section>
        </div>
      )}
      {stage}
    </div>
  );
}
