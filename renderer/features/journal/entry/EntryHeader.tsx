import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis, History, Printer, RefreshCw, Trash2 } from 'lucide-react';
import { memo, type ReactNode, type RefObject } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { EnergyField } from '#renderer/components/outcome/EnergyField.tsx';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import type { EntryText } from '../draft/entryText.ts';
import { isBesideStory } from '../story/isBesideStory.ts';
import { titleOrKind } from '../titleOrKind.ts';
import { BelongsTo } from './BelongsTo.tsx';
import { DateChip } from './DateChip.tsx';
import classes from './EntryHeader.module.css';
import { ItemChips } from './ItemChips.tsx';
import { KindChip } from './KindChip.tsx';
import { PresentItem } from './PresentItem.tsx';
import { PrivateItem } from './PrivateItem.tsx';
import { SessionChip } from './SessionChip.tsx';
import { StatusChip } from './StatusChip.tsx';
import { TagsField } from './TagsField.tsx';

/** Everything but the text itself: while one types in that, nothing here is drawn again. */
type HeadOfEntry = Pick<EntryText, 'id' | 'kind' | 'title' | 'date' | 'tags' | 'links' | 'status' | 'energy'>;

interface EntryHeaderProps extends HeadOfEntry {
  session: EntrySession;
  /** Of an RFC or a decision. */
  number: number | null;
  titleField: RefObject<HTMLInputElement | null>;
  toList: ReactNode;
  /** Quiet words at the head, for example how long one has been writing. */
  aside: ReactNode;
  /** Fills in what happened since; null where nothing was filled in. */
  onRefill: (() => void) | null;
  onEdit: (edit: EntryEdit) => void;
  onTitleDone: () => void;
  /** The title's field was left: what it says counts. */
  onTitleLeft: () => void;
  onPresent: () => void;
  onHistory: () => void;
  onRemove: () => void;
}

/** Title in the writer's own face; under it what the entry is and what it belongs to. */
export const EntryHeader = memo(function EntryHeader(props: EntryHeaderProps) {
  const {
    session,
    id,
    kind,
    number,
    title,
    date,
    tags,
    links,
    status,
    energy,
    titleField,
    toList,
    aside,
    onRefill,
    onEdit,
    onTitleDone,
    onTitleLeft,
    onPresent,
    onHistory,
    onRemove,
  } = props;
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        {toList}
        <input
          ref={titleField}
          className={classes.title}
          aria-label="Title"
          placeholder={titleOrKind({ title: '', kind: kind })}
          maxLength={200}
          value={title}
          onChange={(event) => onEdit({ title: event.currentTarget.value })}
          onBlur={onTitleLeft}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onTitleDone();
          }}
        />
        {aside}
        <BelongsTo links={links} onLinks={(links) => onEdit({ links })} />
        <Menu position="bottom-end" shadow="none" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon size={26} aria-label="More">
              <Ellipsis size={15} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <PresentItem session={session} onPresent={onPresent} />
            {onRefill && (
              <Menu.Item leftSection={<RefreshCw size={15} aria-hidden />} onClick={onRefill}>
                Fill in what happened since
              </Menu.Item>
            )}
            <Menu.Item leftSection={<Printer size={15} aria-hidden />} onClick={() => navigate(`/print/${id}`)}>
              Print, PDF or HTML
            </Menu.Item>
            <Menu.Item leftSection={<History size={15} aria-hidden />} onClick={onHistory}>
              History
            </Menu.Item>
            <PrivateItem tags={tags} onTags={(tags) => onEdit({ tags })} />
            <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={onRemove}>
              Move to the bin
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.about}>
        <KindChip kind={kind} number={number} items={links.items} />
        {status && <StatusChip kind={kind} status={status} onStatus={(status) => onEdit({ status })} />}
        <DateChip date={date} planDay={links.planDay} onDate={(date) => onEdit({ date })} />
        {links.sessionId && <SessionChip entryId={id} sessionId={links.sessionId} />}
        <ItemChips items={kind === 'star' ? links.items.filter(isBesideStory) : links.items} />
        {kind === 'reflection' && (
          <span className={classes.energy}>
            <EnergyField look="line" value={energy} onChange={(energy) => onEdit({ energy })} onDone={onTitleDone} />
          </span>
        )}
        <TagsField tags={tags} onTags={(tags) => onEdit({ tags })} />
      </div>
    </header>
  );
});
