import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';
import { LinkedItems } from './LinkedItems.tsx';

interface SkillsShownProps {
  items: readonly ItemRef[];
  onItems: (items: ItemRef[]) => void;
}

/** The skills the story shows. */
export function SkillsShown(props: SkillsShownProps) {
  const { data: names = [] } = useQuery(queries.skills.names.queryOptions());
  const options = SKILL_AREAS.map((area) => ({
    group: AREA_WORDS[area],
    items: names
      .filter((skill) => skill.area === area)
      .map(({ id, title }) => ({ value: String(itemRef('skill', id)), label: title })),
  })).filter(({ items }) => items.length > 0);
  return <LinkedItems {...props} kind="skill" what="skill" options={options} none="No skill yet." />;
}
