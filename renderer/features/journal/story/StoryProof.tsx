import type { EntryText } from '../draft/entryText.ts';
import { ItemChips } from '../entry/ItemChips.tsx';
import { isBesideStory } from './isBesideStory.ts';
import classes from './StoryProof.module.css';

/** For reading: the figures, and the questions and skills the story is for. */
export function StoryProof({ text: { metrics, links } }: { text: EntryText }) {
  const items = links.items.filter((ref) => !isBesideStory(ref));
  if (metrics.length + items.length === 0) return null;
  return (
    <section className={classes.proof} aria-label="What it proves and serves">
      {metrics.length > 0 && (
        <ul className={classes.figures} aria-label="Figures">
          {metrics.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      )}
      <div className={classes.chips}>
        <ItemChips items={items} />
      </div>
    </section>
  );
}
