import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { QuestionCardButton } from '#renderer/components/cards/QuestionCardButton.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { QuestionId } from '#shared/model/ids.ts';
import { QuestionBody } from './QuestionBody.tsx';
import { useTrail } from './useTrail.ts';

/** One question: try it, compare, say how it went, go on to the next. */
export function QuestionPage({ id: asked }: { id: string }) {
  const { data: id } = QuestionId.safeParse(asked);
  return id === undefined ? <UnknownQuestion /> : <KnownQuestion key={id} id={id} />;
}

function KnownQuestion({ id }: { id: QuestionId }) {
  const { data, error } = useQuery(queries.questions.get.queryOptions({ input: { id } }));
  const { place, total, previous, next, listPath } = useTrail(id);
  const goTo = (other: QuestionId | null) => {
    if (other) navigate(`/questions/${other}`, { replace: true });
  };
  const goBack = unlessTaken(() => goTo(previous));
  const goOn = unlessTaken(() => goTo(next));
  useHotkeys([
    ['J', goOn],
    ['ArrowRight', goOn],
    ['K', goBack],
    ['ArrowLeft', goBack],
  ]);
  if (error && isRefused(error)) return <UnknownQuestion />;

  const placeWords = place === null ? [] : [`${place} of ${total}`];
  const areaWords = data ? [AREA_WORDS[data.area]] : [];
  return (
    <>
      <PageHeader
        overline={[{ word: 'Questions', path: listPath }, ...placeWords, ...areaWords]}
        title={data?.question.text ?? ''}
      >
        <QuestionCardButton id={id} />
        <ActionIcon.Group>
          <Step word="Previous question" hotkey="K" isEnd={previous === null} onClick={() => goTo(previous)}>
            <ChevronLeft size={16} aria-hidden />
          </Step>
          <Step word="Next question" hotkey="J" isEnd={next === null} onClick={() => goTo(next)}>
            <ChevronRight size={16} aria-hidden />
          </Step>
        </ActionIcon.Group>
      </PageHeader>
      {error && (
        <EmptyState title="The question could not be read" action={<BackToList path={listPath} />}>
          {failureMessage(error)}
        </EmptyState>
      )}
      {data && <QuestionBody detail={data} onNext={next && (() => goTo(next))} />}
    </>
  );
}

interface StepProps {
  word: string;
  hotkey: string;
  isEnd: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

function Step({ word, hotkey, isEnd, onClick, children }: StepProps) {
  return (
    <Tooltip
      label={
        <>
          {word} <Keys keys={[hotkey]} />
        </>
      }
    >
      <ActionIcon aria-label={word} disabled={isEnd} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function UnknownQuestion() {
  return (
    <>
      <PageHeader overline={[{ word: 'Questions', path: '/questions' }]} title="Question" />
      <EmptyState title="There is no such question" action={<BackToList path="/questions" />}>
        It may have been renamed in a newer version.
      </EmptyState>
    </>
  );
}

function BackToList({ path }: { path: string }) {
  return (
    <Button variant="filled" onClick={() => navigate(path)}>
      All questions
    </Button>
  );
}
