import { TellingsList } from '#renderer/components/story/TellingsList.tsx';
import type { EntryLinks } from '#shared/model/entry.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import type { EntryText } from '../draft/entryText.ts';
import { FiguresField } from './FiguresField.tsx';
import { QuestionsServed } from './QuestionsServed.tsx';
import { SkillsShown } from './SkillsShown.tsx';
import classes from './StoryAside.module.css';

/** What proves the story, which questions it answers, which skills it shows, and when it was told. */
export function StoryAside({ session, text }: { session: EntrySession; text: EntryText }) {
  const { stored } = session.state;
  const tellings = stored.kind === 'star' ? stored.tellings : [];
  const link = (items: EntryLinks['items']) => session.edit({ links: { ...linksOf(session), items } });
  return (
    <div className={classes.cards}>
      <section className={classes.card} aria-labelledby="figures">
        <h2 id="figures">Figures</h2>
        <FiguresField figures={text.metrics} onFigures={(metrics) => session.edit({ metrics: [...metrics] })} />
      </section>
      <section className={classes.card} aria-labelledby="answers">
        <h2 id="answers">Answers</h2>
        <QuestionsServed items={text.links.items} onItems={link} />
      </section>
      <section className={classes.card} aria-labelledby="shows">
        <h2 id="shows">Shows</h2>
        <SkillsShown items={text.links.items} onItems={link} />
      </section>
      {tellings.length > 0 && (
        <section className={classes.card} aria-labelledby="told">
          <h2 id="told">Told</h2>
          <TellingsList entryId={text.id} tellings={tellings} />
        </section>
      )}
    </div>
  );
}

function linksOf(session: EntrySession): EntryLinks {
  return session.state.unsaved.links ?? session.state.stored.links;
}
