import { Menu } from '@mantine/core';
import { Presentation } from 'lucide-react';
import classes from './EntryHeader.module.css';

/** Presents the entry; one that is a single slide says how it becomes several. */
export function PresentItem({ hasSlides, onPresent }: { hasSlides: boolean; onPresent: () => void }) {
  return (
    <Menu.Item leftSection={<Presentation size={15} aria-hidden />} onClick={onPresent}>
      Present
      {!hasSlides && <span className={classes.menuHint}>One slide. A line with --- parts the text into more.</span>}
    </Menu.Item>
  );
}
