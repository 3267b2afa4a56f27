import { Button, TextInput } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { arrowKeys } from './arrowKeys.ts';
import classes from './Choices.module.css';
import { choiceWords } from './choiceWords.ts';

export interface ChoiceItem<Id extends string> {
  id: Id;
  title: string;
  detail?: string;
  date?: LocalDate;
  isPrivate?: boolean;
  /** Cannot be chosen now. */
  isOff?: boolean;
}

interface ChoiceListProps<Id extends string> {
  title: string;
  items: readonly ChoiceItem<Id>[];
  /** May name others as well. */
  chosen: readonly Id[];
  /** Said where there are no items. */
  nothing: string;
  onToggle: (id: Id) => void;
  onAll: (ids: Id[]) => void;
}

/** More than these are found by words. */
const FEW = 8;
/** More make a list that nobody reads, and a slow page. */
const MOST = 200;

/** Things to tick, each with what tells it apart. */
export function ChoiceList<Id extends string>(props: ChoiceListProps<Id>) {
  const { title, items, chosen, nothing, onToggle, onAll } = props;
  const heading = useId();
  const [words, setWords] = useState('');
  const isChosen = new Set<string>(chosen);
  const wanted = words.trim().toLowerCase();
  const found = items.filter((item) => item.title.toLowerCase().includes(wanted));
  const shown = found.slice(0, MOST);
  const open = shown.filter(({ isOff }) => !isOff).map(({ id }) => id);
  const isAll = open.length > 0 && open.every((id) => isChosen.has(id));
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
          <span className={classes.count}>
            {choiceWords.countOf(items.filter(({ id }) => isChosen.has(id)).length, items.length)}
          </span>
        </h2>
        {open.length > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${isAll ? 'None' : 'All'}: ${title}`}
            onClick={() => onAll(open)}
          >
            {isAll ? 'None' : 'All'}
          </Button>
        )}
      </header>
      {items.length > FEW && (
        <TextInput
          size="xs"
          type="search"
          aria-label={`Find in ${title}`}
          placeholder="Find"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {items.length === 0 && <p className={classes.nothing}>{nothing}</p>}
      {items.length > 0 && found.length === 0 && <p className={classes.nothing}>Nothing has these words.</p>}
      {shown.length > 0 && (
        <ul className={classes.list} onKeyDown={arrowKeys}>
          {shown.map((item) => (
            <li key={item.id}>
              <ChoiceRow item={item} isChosen={isChosen.has(item.id)} onToggle={() => onToggle(item.id)} />
            </li>
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <p className={classes.nothing}>{found.length - shown.length} more. Narrow the range, or find them by words.</p>
      )}
    </section>
  );
}

interface ChoiceRowProps {
  item: ChoiceItem<string>;
  isChosen: boolean;
  onToggle: () => void;
}

export function ChoiceRow({
  item: { title, detail = '', date, isPrivate, isOff },
  isChosen,
  onToggle,
}: ChoiceRowProps) {
  const about = [detail, ...(date ? [`${shortDate(date)} ${date.slice(0, 4)}`] : [])].filter((part) => part !== '');
  return (
    <label className={classes.row} data-off={isOff || undefined}>
      <input type="checkbox" checked={isChosen && !isOff} disabled={isOff} onChange={onToggle} />
      <span className={classes.words}>
        {title}
        {isPrivate && <Lock size={12} className={classes.lock} role="img" aria-label="Private" />}
        {about.length > 0 && <span className={classes.about}>{about.join(' · ')}</span>}
      </span>
    </label>
  );
}
