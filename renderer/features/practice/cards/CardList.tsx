import { Button, Select, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { cardCount } from '#renderer/components/cards/cardWords.ts';
import type { CardFilter } from '#shared/contract/cardsContract.ts';
import { SkillId } from '#shared/model/ids.ts';
import classes from './CardList.module.css';
import { CardRow } from './CardRow.tsx';
import { LeechNotice } from './LeechNotice.tsx';
import { useCardList } from './useCardList.ts';

const FILTERS: readonly { filter: CardFilter; word: string }[] = [
  { filter: 'all', word: 'All' },
  { filter: 'due', word: 'Due' },
  { filter: 'new', word: 'New' },
  { filter: 'leeches', word: 'Leeches' },
  { filter: 'suspended', word: 'Suspended' },
  { filter: 'own', word: 'Your own' },
];

const SEARCH_AFTER_MS = 120;

/** Every card, narrowed by where it stands, by a skill and by words. */
export function CardList({ search }: { search: RefObject<HTMLInputElement | null> }) {
  const { data: skills = [] } = useQuery(queries.skills.names.queryOptions());
  const [filter, setFilter] = useState<CardFilter>('all');
  const [skillId, setSkillId] = useState<SkillId | null>(null);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, SEARCH_AFTER_MS);
  const { cards, total, counts, error, hasMore, fetchMore } = useCardList({ filter, skillId, text });
  return (
    <section aria-labelledby="all-cards">
      <VisuallyHidden>
        <h2 id="all-cards">All cards</h2>
      </VisuallyHidden>
      {counts && counts.leeches > 0 && filter !== 'leeches' && (
        <LeechNotice count={counts.leeches} onShow={() => setFilter('leeches')} />
      )}
      <search className={classes.search}>
        <TextInput
          ref={search}
          type="search"
          aria-label="Search the cards"
          placeholder="Search the cards"
          leftSection={<Search size={14} aria-hidden />}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          aria-label="Skill"
          placeholder="All skills"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'All skills' }}
          nothingFoundMessage="None of that name"
          data={skills.map(({ id, title }) => ({ value: id, label: title }))}
          value={skillId}
          onChange={(value) => setSkillId(SkillId.safeParse(value).data ?? null)}
        />
      </search>
      <fieldset className={classes.filters} aria-label="Which cards">
        {FILTERS.map((one) => (
          <UnstyledButton
            key={one.filter}
            className={classes.filter}
            aria-pressed={one.filter === filter}
            onClick={() => setFilter(one.filter)}
          >
            {one.word} <span className={classes.count}>{counts?.[one.filter]}</span>
          </UnstyledButton>
        ))}
      </fieldset>
      {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
      <VisuallyHidden role="status">{cards && cardCount(total)}</VisuallyHidden>
      {cards?.length === 0 && <p className={classes.none}>No card is like that.</p>}
      {cards && cards.length > 0 && (
        <ul className={classes.rows} aria-labelledby="all-cards">
          {cards.map((card) => (
            <CardRow key={card.id} card={card} />
          ))}
        </ul>
      )}
      {hasMore && cards && (
        <Button variant="subtle" onClick={fetchMore}>
          Show more of {total}
        </Button>
      )}
    </section>
  );
}
