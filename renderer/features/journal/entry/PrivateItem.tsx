import { Menu } from '@mantine/core';
import { Lock, LockOpen } from 'lucide-react';
import { isPrivate, withPrivacy } from '#shared/domain/journal/isPrivate.ts';
import classes from './EntryHeader.module.css';
import { MOST_TAGS } from './TagsField.tsx';

interface PrivateItemProps {
  tags: readonly string[];
  onTags: (tags: string[]) => void;
}

/** Keeps the entry out of evidence packets, or lets it in again: a tag that everybody can see. */
export function PrivateItem({ tags, onTags }: PrivateItemProps) {
  const isKept = isPrivate({ tags });
  const isFull = !isKept && tags.length >= MOST_TAGS;
  const Icon = isKept ? LockOpen : Lock;
  return (
    <Menu.Item
      leftSection={<Icon size={15} aria-hidden />}
      disabled={isFull}
      onClick={() => onTags(withPrivacy(tags, !isKept))}
    >
      {isKept ? 'No longer private' : 'Keep private'}
      {!isKept && (
        <span className={classes.menuHint}>
          {isFull ? 'Take a tag off first: it becomes one.' : 'Left out of every evidence packet.'}
        </span>
      )}
    </Menu.Item>
  );
}
