import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import type { Evidence } from '#shared/contract/skillsContract.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { EvidenceRef } from '#shared/model/skillRecords.ts';
import classes from './EvidenceCard.module.css';

interface AddEvidenceProps {
  known: readonly Evidence[];
  onAdd: (piece: { source: EvidenceRef; title: string }) => void;
}

const MOST = 8;

/** Finds an entry by its words and links it. Without words, the newest are there to choose. */
export function AddEvidence({ known, onAdd }: AddEvidenceProps) {
  const [text, setText] = useState('');
  const input = { text, limit: 50 };
  const { data } = useQuery(queries.journal.list.queryOptions({ input, placeholderData: keepPreviousData }));
  const taken = new Set<string>(known.map(({ source }) => source));
  const found = (data?.entries ?? []).filter(({ id }) => !taken.has(`entry/${id}`)).slice(0, MOST);
  return (
    <Select
      className={classes.add ?? ''}
      classNames={{ input: classes.field ?? '' }}
      aria-label="Add an entry as evidence"
      placeholder="Add an entry: find it by its words"
      searchable
      value={null}
      searchValue={text}
      onSearchChange={(words) => setText(words.slice(0, 200))}
      data={found.map((entry) => ({ value: entry.id, label: titleOf(entry) }))}
      filter={({ options }) => options}
      renderOption={({ option }) => <Option entry={found.find(({ id }) => id === option.value)} />}
      nothingFoundMessage={text ? 'No entry has these words' : 'No other entry in the journal yet'}
      maxDropdownHeight={300}
      onChange={(chosen) => {
        const entry = found.find(({ id }) => id === chosen);
        if (!entry) return;
        onAdd({ source: EvidenceRef.parse(`entry/${entry.id}`), title: titleOf(entry) });
        setText('');
      }}
    />
  );
}

function Option({ entry }: { entry: EntrySummary | undefined }) {
  if (!entry) return null;
  const { icon: Icon, wears, one } = KIND_LOOKS[entry.kind];
  return (
    <span className={classes.option} data-activity={wears}>
      <Icon size={15} aria-label={one} />
      <span className={classes.optionTitle}>{titleOf(entry)}</span>
      <span className={classes.optionDate}>{mediumDate(entry.date)}</span>
    </span>
  );
}

function titleOf({ title }: EntrySummary): string {
  return title || 'Untitled';
}
