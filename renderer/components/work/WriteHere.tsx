import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { EntryRows } from '#renderer/components/entries/EntryRows.tsx';
import { useBeginEntry } from '#renderer/components/entries/useBeginEntry.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntryLinks } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { SessionId, TemplateId } from '#shared/model/ids.ts';
import classes from './work.module.css';

interface WriteHereProps {
  sessionId: SessionId;
  title: string;
  links: EntryLinks;
  kind: EntryKind;
  /** Null is the kind's own. */
  templateId: TemplateId | null;
  /** What the button says. */
  word: string;
  isMain: boolean;
}

/** What was written about a session, and the way to write more. */
export function WriteHere({ sessionId, title, links, kind, templateId, word, isMain }: WriteHereProps) {
  const { begin, isBeginning } = useBeginEntry();
  const { data } = useQuery(queries.journal.list.queryOptions({ input: { sessionId } }));
  const templates = useQuery(queries.library.templates.queryOptions()).data;
  const template = templateId === null ? undefined : templates?.find(({ id }) => id === templateId)?.name;
  const write = () =>
    begin({ kind, ...(templateId ? { templateId } : {}), edit: { title: title.slice(0, 200), links } });
  return (
    <div className={classes.here}>
      {data && data.entries.length > 0 && <EntryRows entries={data.entries} />}
      {data?.entries.length === 0 && <p className={classes.none}>Nothing written about it yet.</p>}
      <div className={classes.buttons}>
        <Button
          variant={isMain ? 'filled' : 'default'}
          leftSection={<PencilLine size={16} aria-hidden />}
          disabled={isBeginning}
          onClick={write}
        >
          {word}
        </Button>
        <span className={classes.none}>
          Begins {kind === 'rfc' ? 'an' : 'a'} {KIND_LOOKS[kind].one}
          {template !== undefined &&
            template.toLowerCase() !== KIND_LOOKS[kind].one.toLowerCase() &&
            ` from “${template}”`}
          .
        </span>
      </div>
    </div>
  );
}
