import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';
import { LinkedItems } from './LinkedItems.tsx';

interface QuestionsServedProps {
  items: readonly ItemRef[];
  onItems: (items: ItemRef[]) => void;
}

/** The behavioural questions the story answers. */
export function QuestionsServed(props: QuestionsServedProps) {
  const { data } = useQuery(queries.questions.coverage.queryOptions());
  const options = SKILL_AREAS.map((area) => ({
    group: AREA_WORDS[area],
    items: (data?.questions ?? [])
      .filter((question) => question.area === area)
      .map(({ id, text }) => ({ value: String(itemRef('question', id)), label: text })),
  })).filter(({ items }) => items.length > 0);
  return (
    <LinkedItems
      {...props}
      kind="question"
      what="question"
      options={options}
      none="No question yet. A good story answers three or four."
    />
  );
}
