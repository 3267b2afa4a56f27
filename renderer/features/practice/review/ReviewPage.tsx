import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { suspendCard } from '#renderer/components/cards/cardActions.ts';
import { EditCard } from '#renderer/components/cards/EditCard.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import type { CardId } from '#shared/model/ids.ts';
import { CardFace } from './CardFace.tsx';
import { RatingBar } from './RatingBar.tsx';
import { ReviewDone } from './ReviewDone.tsx';
import classes from './ReviewPage.module.css';
import { ReviewProgress } from './ReviewProgress.tsx';
import { unlessOnControl } from './unlessOnControl.ts';
import { useReview } from './useReview.ts';

/** One card after the other: see the front, remember, see the back, say how it went. */
export function ReviewPage() {
  const { next, error, card, turn, isShown, show, rate, undo } = useReview();
  const [editing, setEditing] = useState<CardId | null>(null);
  const isOwn = card?.faces.kind === 'own';
  const edit = () => {
    if (card && isOwn) setEditing(card.id);
  };
  const suspend = () => {
    if (card) suspendCard(card, true);
  };
  const leave = () => navigate('/practice');
  useHotkeys([
    ['Space', unlessOnControl(isShown ? () => undefined : show), { preventDefault: false }],
    ['Enter', unlessOnControl(isShown ? () => undefined : show), { preventDefault: false }],
    ['1', unlessTaken(() => rate(1))],
    ['2', unlessTaken(() => rate(2))],
    ['3', unlessTaken(() => rate(3))],
    ['4', unlessTaken(() => rate(4))],
    ['U', unlessTaken(undo)],
    ['E', unlessTaken(edit)],
    ['S', unlessTaken(suspend)],
    ['Escape', unlessTaken(leave)],
  ]);

  return (
    <div className={classes.page} data-no-cards>
      <PageHeader overline={[{ word: 'Cards', path: '/practice' }]} title="Review">
        {next?.canUndo && (
          <Button variant="subtle" rightSection={<Keys keys={['U']} />} onClick={undo}>
            Undo
          </Button>
        )}
        {isOwn && (
          <Button variant="subtle" rightSection={<Keys keys={['E']} />} onClick={edit}>
            Edit
          </Button>
        )}
        {card && (
          <Button variant="subtle" rightSection={<Keys keys={['S']} />} onClick={suspend}>
            Suspend
          </Button>
        )}
        <Button variant="subtle" rightSection={<Keys keys={['Esc']} />} onClick={leave}>
          Leave
        </Button>
      </PageHeader>
      {error && (
        <EmptyState title="The next card could not be read" action={<Button onClick={leave}>All cards</Button>}>
          {failureMessage(error)}
        </EmptyState>
      )}
      {next && card && turn !== null && (
        <>
          <ReviewProgress left={next.left} done={next.doneToday} />
          <CardFace key={turn} card={card} isShown={isShown} isEarly={next.earlyFor !== null} />
          <RatingBar card={card} isShown={isShown} onShow={show} onRate={rate} />
        </>
      )}
      {next && !card && <ReviewDone done={next.doneToday} />}
      {editing && <EditCard id={editing} onClose={() => setEditing(null)} />}
    </div>
  );
}
