import { TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { readTag } from './readTag.ts';
import classes from './TagsField.module.css';

export const MOST_TAGS = 20;
/** More than these get a row of their own. */
const FEW_TAGS = 4;

interface TagsFieldProps {
  tags: readonly string[];
  onTags: (tags: string[]) => void;
}

/** Tags as chips; typing adds one, Backspace takes the last away. */
export function TagsField({ tags, onTags }: TagsFieldProps) {
  const { data: known = [] } = useQuery(queries.journal.tags.queryOptions());
  return (
    <TagsInput
      variant="unstyled"
      size="xs"
      aria-label="Tags"
      placeholder={tags.length === 0 ? 'Add a tag' : '+'}
      value={[...tags]}
      maxTags={MOST_TAGS}
      data={known.map(({ tag }) => tag)}
      limit={8}
      splitChars={[',', ' ']}
      openOnFocus={false}
      onMaxTags={() => showToast({ id: 'tags', message: `An entry has at most ${MOST_TAGS} tags.` })}
      onChange={(wanted) => onTags([...new Set(wanted.flatMap((tag) => readTag(tag) ?? []))])}
      classNames={{
        root: (tags.length > FEW_TAGS ? classes.ownRow : classes.root) ?? '',
        input: classes.input ?? '',
        pillsList: classes.list ?? '',
        pill: classes.pill ?? '',
        inputField: classes.field ?? '',
      }}
    />
  );
}
