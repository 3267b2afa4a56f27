import { Button, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import { PracticeTabs } from '../PracticeTabs.tsx';
import { lastList, rememberList } from './lastList.ts';
import { QuestionFilters } from './QuestionFilters.tsx';
import { QuestionList } from './QuestionList.tsx';
import classes from './QuestionsPage.module.css';
import { EVERY_QUESTION, isNarrowed, pathOfList, type QuestionFilter, readFilter } from './questionFilter.ts';
import { StateFilter } from './StateFilter.tsx';
import { useNextToPractise } from './useNextToPractise.ts';
import { useQuestionList } from './useQuestionList.ts';

/** The bank of questions. What narrows it stands in the address. */
export function QuestionsPage({ where }: { where: string }) {
  const filter = readFilter(where);
  const path = pathOfList(filter);
  const listing = useQuestionList(filter);
  const { states, error } = listing;
  const list = useRef<{ focus: () => void }>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const cameFrom = path === pathOfList(lastList().filter) ? lastList().openedId : null;
  useEffect(
    () => rememberList({ filter: readFilter(where), openedId: cameFrom, trail: [], total: 0 }),
    [where, cameFrom],
  );

  const narrow = (change: Partial<QuestionFilter>) => navigate(pathOfList({ ...filter, ...change }), { replace: true });
  const open = (id: QuestionId) => {
    rememberList({ openedId: id });
    navigate(`/questions/${id}`);
  };
  const practise = useNextToPractise(filter, open);
  const hasOpen = states !== null && states.new + states.shaky > 0 && filter.state !== 'solid';
  useHotkeys([
    ['/', unlessTaken(() => searchField.current?.focus())],
    ['N', unlessTaken(() => void practise())],
    ['ArrowDown', unlessTaken(() => list.current?.focus())],
  ]);

  return (
    <div className={classes.page}>
      <PageHeader title="Questions">
        <Button
          variant="filled"
          disabled={!hasOpen}
          rightSection={<Keys keys={['N']} />}
          onClick={() => void practise()}
        >
          Practise the next
        </Button>
      </PageHeader>
      <PracticeTabs current="questions" list={path} />
      <search>
        <QuestionFilters
          filter={filter}
          onFilter={narrow}
          searchField={searchField}
          onDown={() => list.current?.focus()}
        />
        <StateFilter counts={states} chosen={filter.state} onChoose={(state) => narrow({ state })} />
      </search>
      <VisuallyHidden role="status">{states && foundWords(listing.total)}</VisuallyHidden>
      {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
      {states && listing.questions.length === 0 ? (
        <EmptyState
          title="No question is like that"
          action={<Button onClick={() => narrow(EVERY_QUESTION)}>Show every question</Button>}
        >
          {filter.state !== null && !isNarrowed(filter)
            ? 'Rate an answer, and its question moves to where it belongs.'
            : 'Fewer words or a wider choice will find some.'}
        </EmptyState>
      ) : (
        <QuestionList key={path} ref={list} listing={listing} cameFrom={cameFrom} onOpen={open} />
      )}
    </div>
  );
}

function foundWords(total: number): string {
  return total === 1 ? '1 question' : `${total} questions`;
}
