import { Button } from '@mantine/core';
import { ArchiveRestore, Trash2 } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { useNow } from '#renderer/api/useNow.ts';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { Entry } from '#shared/model/entry.ts';
import { entryText } from '../draft/entryText.ts';
import { daysLeft } from '../list/entryWhen.ts';
import { STORY_PARTS } from '../story/storyGuide.ts';
import { titleOrKind } from '../titleOrKind.ts';
import editor from './EntryEditor.module.css';
import classes from './EntryHeader.module.css';
import type { EntryPaneProps } from './entryPaneProps.ts';
import { KindChip } from './KindChip.tsx';
import notice from './UnsavedNotice.module.css';

type BinnedEntryProps = Pick<EntryPaneProps, 'toList' | 'onRestore'> & { entry: Entry };

/** An entry of the bin: to read and to take back, never to change. */
export function BinnedEntry({ entry, toList, onRestore }: BinnedEntryProps) {
  const today = useNow().date;
  const { star } = entryText(entry);
  return (
    <section className={editor.entry} aria-label="Entry in the bin">
      <header className={classes.head}>
        <div className={classes.top}>
          {toList}
          <h2 className={classes.title}>{titleOrKind(entry)}</h2>
        </div>
        <div className={classes.about}>
          <KindChip kind={entry.kind} number={'number' in entry ? entry.number : null} items={entry.links.items} />
          <span className={classes.chip}>{mediumDate(entry.date)}</span>
          {entry.kind === 'reflection' && entry.energy !== null && (
            <span className={classes.chip}>Energy {entry.energy} of 5</span>
          )}
          {entry.tags.map((tag) => (
            <span key={tag} className={classes.chip}>
              {tag}
            </span>
          ))}
        </div>
      </header>
      <div className={notice.notice} data-tone="warn">
        <Trash2 size={15} aria-hidden />
        <p>In the bin{entry.deletedAt && `, ${daysLeft(entry.deletedAt, today)}`}. Restore it to change it.</p>
        <Button size="xs" variant="subtle" onClick={() => navigate(`/journal/${entry.id}/history`)}>
          History
        </Button>
        <Button size="xs" leftSection={<ArchiveRestore size={14} aria-hidden />} onClick={() => onRestore(entry)}>
          Restore
        </Button>
      </div>
      <article className={editor.preview} aria-label="Text" {...scrollable}>
        {star &&
          STORY_PARTS.map(({ name, title }) => (
            <section key={name} className={editor.toldPart}>
              <h2>{title}</h2>
              <MarkdownView source={star[name]} />
            </section>
          ))}
        <MarkdownView source={entry.body} />
      </article>
    </section>
  );
}
