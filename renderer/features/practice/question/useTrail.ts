import { useEffect, useState } from 'react';
import { queries, queryClient } from '#renderer/api/queries.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import { lastList, rememberList } from '../list/lastList.ts';
import { EVERY_QUESTION, pathOfList } from '../list/questionFilter.ts';
import { useQuestionList } from '../list/useQuestionList.ts';
import { longerTrail, type Neighbours, neighboursOn } from './walkTrail.ts';

interface QuestionTrail extends Neighbours {
  /** The address of the list one walks through. */
  listPath: string;
}

/** The questions before and after this one in the list one came from; in the whole bank when it is not in that list. */
export function useTrail(id: QuestionId): QuestionTrail {
  const [filter, setFilter] = useState(() => lastList().filter);
  const { questions, total, hasMore, states, fetchMore } = useQuestionList(filter);
  const walked = lastList();
  const trail = longerTrail(
    { ids: walked.trail, total: walked.total },
    { ids: questions.map((question) => question.id), total },
  );
  const neighbours = neighboursOn(trail, id);
  const needsMore = hasMore && neighbours.next === null;
  const isElsewhere = states !== null && !hasMore && neighbours.place === null;

  useEffect(() => {
    if (needsMore) fetchMore();
  }, [needsMore, fetchMore]);
  useEffect(() => {
    if (!isElsewhere || pathOfList(filter) === '/questions') return;
    rememberList({ filter: EVERY_QUESTION, trail: [], total: 0 });
    setFilter(EVERY_QUESTION);
  }, [isElsewhere, filter]);
  useEffect(() => {
    if (neighbours.place !== null) rememberList({ openedId: id, trail: trail.ids, total: trail.total });
  });
  useEffect(() => {
    if (neighbours.next) {
      void queryClient.prefetchQuery(queries.questions.get.queryOptions({ input: { id: neighbours.next } }));
    }
  }, [neighbours.next]);

  return { ...neighbours, listPath: pathOfList(filter) };
}
