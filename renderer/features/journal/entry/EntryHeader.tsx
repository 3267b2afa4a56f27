import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis, Trash2 } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { EntryText } from '../draft/entryText.ts';
import { titleOrKind } from '../titleOrKind.ts';
import { BelongsTo } from './BelongsTo.tsx';
import { DateChip } from './DateChip.tsx';
import classes from './EntryHeader.module.css';
import { KindChip } from './KindChip.tsx';
import { SessionChip } from './SessionChip.tsx';
import { StatusChip } from './StatusChip.tsx';
import { TagsField } from './TagsField.tsx';

interface EntryHeaderProps {
  text: EntryText;
  titleField: RefObject<HTMLInputElement | null>;
  toList: ReactNode;
  onEdit: (edit: EntryEdit) => void;
  onTitleDone: () => void;
  onRemove: () => void;
}

/** Title in the writer's own face; under it what the entry is and what it belongs to. */
export function EntryHeader({ text, titleField, toList, onEdit, onTitleDone, onRemove }: EntryHeaderProps) {
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        {toList}
        <input
          ref={titleField}
          className={classes.title}
          aria-label="Title"
          placeholder={titleOrKind({ title: '', kind: text.kind })}
          maxLength={200}
          value={text.title}
          onChange={(event) => onEdit({ title: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onTitleDone();
          }}
        />
        <BelongsTo links={text.links} onLinks={(links) => onEdit({ links })} />
        <Menu position="bottom-end" shadow="none">
          <Menu.Target>
            <ActionIcon size={26} aria-label="More">
              <Ellipsis size={15} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={onRemove}>
              Move to the bin
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.about}>
        <KindChip kind={text.kind} />
        {text.status && <StatusChip kind={text.kind} status={text.status} onStatus={(status) => onEdit({ status })} />}
        <DateChip date={text.date} planDay={text.links.planDay} onDate={(date) => onEdit({ date })} />
        {text.links.sessionId && <SessionChip entryId={text.id} sessionId={text.links.sessionId} />}
        <TagsField tags={text.tags} onTags={(tags) => onEdit({ tags })} />
      </div>
    </header>
  );
}
