import { Menu } from '@mantine/core';
import { Presentation } from 'lucide-react';
import { hasSlides } from '#shared/domain/journal/slides/slidesOf.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import { entryText } from '../draft/entryText.ts';
import classes from './EntryHeader.module.css';

/** Presents the entry; one that is a single slide says how it becomes several. */
export function PresentItem({ session, onPresent }: { session: EntrySession; onPresent: () => void }) {
  const { body } = entryText(session.state.stored, session.state.unsaved);
  return (
    <Menu.Item leftSection={<Presentation size={15} aria-hidden />} onClick={onPresent}>
      Present
      {!hasSlides(body) && (
        <span className={classes.menuHint}>One slide. A line with --- parts the text into more.</span>
      )}
    </Menu.Item>
  );
}
