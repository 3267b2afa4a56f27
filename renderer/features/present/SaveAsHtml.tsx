import { Button, useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { saveFile } from '#renderer/components/saveFile.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Slide } from '#shared/domain/journal/slides/slidesOf.ts';
import { deckHtml } from './deckHtml.ts';
import { drawnSlides } from './drawnSlides.ts';
import classes from './Presentation.module.css';

interface SaveAsHtmlProps {
  title: string;
  slides: readonly Slide[];
}

/** Saves the talk as one file that opens anywhere, without Leadlight and without a network. */
export function SaveAsHtml(props: SaveAsHtmlProps) {
  const [isSaving, setSaving] = useState(false);
  return (
    <>
      <Button size="xs" variant="subtle" disabled={isSaving} onClick={() => setSaving(true)}>
        Save as HTML
      </Button>
      {isSaving && <AllSlides {...props} onDone={() => setSaving(false)} />}
    </>
  );
}

/** Every slide once, out of sight, until all of it is drawn. */
function AllSlides({ title, slides, onDone }: SaveAsHtmlProps & { onDone: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  const done = useRef(onDone);
  useEffect(() => {
    let isWanted = true;
    const save = async () => {
      if (!place.current) return;
      const drawn = await drawnSlides(place.current);
      if (!isWanted) return;
      const name = title.trim() === '' ? 'Slides' : title.trim();
      saveFile(`${fileName(name)}.html`, 'text/html', await deckHtml({ title: name, slides: drawn, scheme }));
      showToast({ message: 'The slides were saved as one file' });
    };
    save()
      .catch(() => showToast({ message: 'The slides could not be saved. Please try again.' }))
      .finally(() => isWanted && done.current());
    return () => {
      isWanted = false;
    };
  }, [title, scheme]);
  return (
    <div ref={place} className={classes.toSave} aria-hidden inert>
      {slides.map((slide, place) => (
        // Slides have no name but their place, and stay where they are while this is drawn.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <section key={place}>
          <div>
            <MarkdownView source={slide.shown} />
          </div>
          <aside>{slide.notes !== '' && <MarkdownView source={slide.notes} />}</aside>
        </section>
      ))}
    </div>
  );
}

function fileName(title: string): string {
  const bare = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return bare === '' ? 'Slides' : bare;
}
