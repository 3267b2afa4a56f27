import { Button, SegmentedControl, TextInput, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { FolderCheck, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { areasOfMap, type MapOrder, withWords } from './areasOfMap.ts';
import { MapIntro } from './MapIntro.tsx';
import { mapPlace, rememberMap } from './mapPlace.ts';
import { SkillMap } from './SkillMap.tsx';
import classes from './SkillsPage.module.css';

const ORDERS: { value: MapOrder; label: string }[] = [
  { value: 'gaps', label: 'Gaps first' },
  { value: 'area', label: 'By area' },
];

/** Every skill a lead role asks for: where one stands, and where a lead does. */
export function SkillsPage() {
  const [, navigate] = useLocation();
  const { data: heads, error, refetch } = useQuery(queries.skills.map.queryOptions());
  const [order, setOrder] = useState(mapPlace().order);
  const [text, setText] = useState(mapPlace().text);
  const field = useRef<HTMLInputElement>(null);
  const map = useRef<{ focus: () => void }>(null);

  const filter = (words: string) => {
    rememberMap({ text: words });
    setText(words);
  };
  const areas = areasOfMap(withWords(heads ?? [], text), order);
  const unrated = areas.flatMap(({ skills }) => skills).find(({ level }) => level === null);
  const rateNext = () => {
    if (!unrated) return;
    rememberMap({ openedId: unrated.id });
    navigate(`/skills/${unrated.id}`);
  };
  useHotkeys([
    ['/', unlessTaken(() => field.current?.focus())],
    ['N', unlessTaken(rateNext)],
    ['ArrowDown', unlessTaken(() => map.current?.focus())],
  ]);

  return (
    <>
      <PageHeader title="Skills">
        <Button component={Link} href="/evidence" leftSection={<FolderCheck size={15} aria-hidden />}>
          Evidence packet
        </Button>
        <Button variant="filled" disabled={!unrated} rightSection={<Keys keys={['N']} />} onClick={rateNext}>
          Rate the next
        </Button>
      </PageHeader>
      {error && (
        <div className={classes.problem} role="alert">
          <p>{failureMessage(error)}</p>
          <Button onClick={() => void refetch()}>Try again</Button>
        </div>
      )}
      {heads && <MapIntro heads={heads} />}
      <search className={classes.tools}>
        <TextInput
          ref={field}
          className={classes.filter ?? ''}
          classNames={{ input: classes.field ?? '' }}
          type="search"
          aria-label="Filter the skills"
          placeholder="Filter the skills"
          leftSection={<Search size={14} aria-hidden />}
          value={text}
          maxLength={100}
          onChange={(event) => filter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') filter('');
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            map.current?.focus();
          }}
        />
        <SegmentedControl
          aria-label="Order"
          data={ORDERS}
          value={order}
          onChange={(value) => {
            rememberMap({ order: value });
            setOrder(value);
          }}
        />
      </search>
      <VisuallyHidden role="status">
        {text && heads && foundWords(areas.flatMap(({ skills }) => skills).length)}
      </VisuallyHidden>
      {heads && areas.length === 0 ? (
        <EmptyState
          title="No skill has these words"
          action={<Button onClick={() => filter('')}>Show every skill</Button>}
        >
          Fewer or other words will find some.
        </EmptyState>
      ) : (
        heads && <SkillMap ref={map} areas={areas} />
      )}
    </>
  );
}

function foundWords(count: number): string {
  return count === 1 ? '1 skill' : `${count} skills`;
}
