import type { PartName } from '#shared/domain/journal/story/storyPlan.ts';
import classes from './PartGuide.module.css';
import { STORY_PARTS } from './storyGuide.ts';

/** What helps with the part one writes. It stands at the foot, so that no field moves while one goes between them. */
export function PartGuide({ name }: { name: PartName }) {
  const part = STORY_PARTS.find((one) => one.name === name);
  if (!part) return null;
  return (
    <aside className={classes.guide} aria-label={`Help with ${part.title.toLowerCase()}`}>
      <b>{part.title}</b>
      <ul>
        {part.more.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </aside>
  );
}
