import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Keys } from '#renderer/components/Keys.tsx';
import type { Slide } from '#shared/domain/journal/slides/slidesOf.ts';
import type { EntryId } from '#shared/model/ids.ts';
import classes from './Presentation.module.css';
import { SaveAsHtml } from './SaveAsHtml.tsx';
import { SlideView } from './SlideView.tsx';
import { SpeakerPane } from './SpeakerPane.tsx';
import { stepOf } from './stepOf.ts';
import { useElapsed } from './useElapsed.ts';
import { useFullScreen } from './useFullScreen.ts';

interface PresentationProps {
  id: EntryId;
  title: string;
  slides: readonly Slide[];
}

/** One slide at a time, its keys, and beside it on demand what only the speaker sees. */
export function Presentation({ id, title, slides }: PresentationProps) {
  const [chosen, setChosen] = useState(0);
  const [isBlack, setBlack] = useState(false);
  const [isSpeaking, setSpeaking] = useState(false);
  const elapsed = useElapsed();
  const leave = useCallback(() => navigate(`/journal/${id}`), [id]);
  useFullScreen(leave);
  const at = Math.min(chosen, slides.length - 1);
  const slide = slides[at];

  useWindowEvent('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isPressing = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
    if (isPressing && [' ', 'Enter'].includes(event.key)) return;
    const step = stepOf(event.key, event.shiftKey);
    if (step === null) return;
    event.preventDefault();
    if (step === 'leave') leave();
    else if (step === 'black') setBlack(!isBlack);
    else if (step === 'speaker') setSpeaking(!isSpeaking);
    else {
      setBlack(false);
      setChosen(step === 'first' ? 0 : step === 'last' ? slides.length - 1 : clamp(at + step, slides.length));
    }
  });

  return (
    <div className={classes.room} data-speaking={isSpeaking || undefined}>
      <VisuallyHidden component="h1">{title.trim() === '' ? 'Slides' : title}</VisuallyHidden>
      <main className={classes.stage} aria-label={`Slide ${at + 1} of ${slides.length}`}>
        {slide && <SlideView key={at} source={slide.shown} />}
        {isBlack && <div className={classes.black} role="img" aria-label="Black screen. B shows the slide again." />}
      </main>
      {isSpeaking && slide && (
        <SpeakerPane notes={slide.notes} next={slides[at + 1]?.shown ?? null} elapsed={elapsed} />
      )}
      <footer className={classes.foot}>
        <ActionIcon
          size={26}
          variant="subtle"
          aria-label="Slide before"
          disabled={at === 0}
          onClick={() => setChosen(clamp(at - 1, slides.length))}
        >
          <ChevronLeft size={15} aria-hidden />
        </ActionIcon>
        <span className={classes.number} role="status">
          {at + 1} / {slides.length}
        </span>
        <ActionIcon
          size={26}
          variant="subtle"
          aria-label="Next slide"
          disabled={at === slides.length - 1}
          onClick={() => setChosen(clamp(at + 1, slides.length))}
        >
          <ChevronRight size={15} aria-hidden />
        </ActionIcon>
        <span className={classes.gap} />
        <SaveAsHtml title={title} slides={slides} />
        <Button
          size="xs"
          variant="subtle"
          aria-pressed={isSpeaking}
          rightSection={<Keys keys={['S']} />}
          onClick={() => setSpeaking(!isSpeaking)}
        >
          Speaker
        </Button>
        <Button size="xs" variant="subtle" rightSection={<Keys keys={['Esc']} />} onClick={leave}>
          Leave
        </Button>
      </footer>
    </div>
  );
}

function clamp(at: number, slides: number): number {
  return Math.max(0, Math.min(at, slides - 1));
}
