import { AddCardsButton } from '#renderer/components/cards/AddCardsButton.tsx';
import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { Folded } from '#renderer/components/Folded.tsx';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import type { SkillDetail } from '#shared/contract/skillsContract.ts';
import classes from './TrainedBy.module.css';

/** What of the content trains the skill and asks about it. */
export function TrainedBy({ detail: { skill, sessions, content, questions } }: { detail: SkillDetail }) {
  if (sessions.length + content.length + questions.length === 0) return null;
  return (
    <section aria-labelledby="trained-by">
      <h2 id="trained-by" className={classes.heading}>
        Trained by
      </h2>
      <Links title="Sessions" items={sessions} />
      <Links title="Modules, lessons and exercises" items={content} />
      <Links title="Questions" items={questions} />
      {questions.length > 0 && (
        <AddCardsButton choice={{ by: 'skill', skillId: skill.id }} word="Make cards of its questions" />
      )}
    </section>
  );
}

function Links({ title, items }: { title: string; items: readonly ItemLink[] }) {
  if (items.length === 0) return null;
  return (
    <div className={classes.links}>
      <h3 className={classes.kind}>{title}</h3>
      <Folded items={items} what={title.toLowerCase()}>
        {(shown) => <ItemLinks items={shown} />}
      </Folded>
    </div>
  );
}
