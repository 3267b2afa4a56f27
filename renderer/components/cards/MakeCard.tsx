import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Layers } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { Keys } from '../Keys.tsx';
import { showToast } from '../toast.tsx';
import { CardDialog } from './CardDialog.tsx';
import { takeAway } from './cardActions.ts';
import { type CardDraft, draftOf } from './cardDraft.ts';
import classes from './MakeCard.module.css';
import { wordsToKeep } from './markedText.ts';
import { useMarkedText } from './useMarkedText.ts';

interface MakeCardProps {
  /** The path of the page, with what is open over it: it says what the words belong to. */
  path: string;
  /** Grows by one each time an empty card is asked for. */
  requests: number;
}

/** Makes a card of whatever is marked, on any page: a button beside the words, and a key. */
export function MakeCard({ path, requests }: MakeCardProps) {
  const [draft, setDraft] = useState<CardDraft | null>(null);
  const answered = useRef(requests);
  const begin = async () => {
    const words = await wordsToKeep();
    setDraft((open) => open ?? draftOf(words, path));
  };
  useHotkeys([['mod+J', () => void begin()]], [], true);
  useEffect(() => {
    if (requests === answered.current) return;
    answered.current = requests;
    setDraft(draftOf('', ''));
  }, [requests]);

  if (draft === null) return <MarkedButton onClick={() => void begin()} />;
  return (
    <CardDialog
      title="Make a card"
      word="Make the card"
      sides={draft}
      hint={hintOf(draft)}
      save={async ({ front, back }) => {
        const { entryId, item } = draft;
        const { id } = await planner.cards.addOwn({ front, back, entryId, item });
        showToast({ message: 'Card made', action: { word: 'Undo', onClick: () => void takeAway([id]) } });
      }}
      onClose={(unsaved) => {
        setDraft(null);
        if (!unsaved) return;
        const goOn = () => setDraft({ ...draft, ...unsaved });
        showToast({ id: 'unsaved-card', message: 'The card was not made', action: { word: 'Go on', onClick: goOn } });
      }}
    />
  );
}

function hintOf({ entryId, item }: CardDraft): string | undefined {
  if (entryId !== null) return 'Keeps the way back to the entry.';
  return item === null ? undefined : `Keeps the way back to this ${item.slice(0, item.indexOf('/'))}.`;
}

const ROOM = 44;
/** How far the button reaches beyond the last word, with some air. */
const OVERHANG = 72;

/** Beside the end of what is marked; above it where there is no room below. */
function MarkedButton({ onClick }: { onClick: () => void }) {
  const marked = useMarkedText();
  if (!marked) return null;
  const isLow = marked.bottom + ROOM > window.innerHeight;
  const top = isLow ? marked.top - ROOM + 6 : marked.bottom + 6;
  const left = Math.min(marked.right, window.innerWidth - OVERHANG);
  return (
    <section aria-label="Marked words" className={classes.place} style={{ top, left }}>
      <Button
        size="xs"
        className={classes.button ?? ''}
        leftSection={<Layers size={14} aria-hidden />}
        rightSection={<Keys keys={['mod', 'J']} />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        Make a card
      </Button>
    </section>
  );
}
