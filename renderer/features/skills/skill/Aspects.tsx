import { InlineText } from '#renderer/components/content/InlineText.tsx';
import type { Skill } from '#shared/model/skill.ts';
import classes from './Aspects.module.css';

/** What the skill is made of. */
export function Aspects({ aspects }: Pick<Skill, 'aspects'>) {
  return (
    <section aria-labelledby="made-of">
      <h2 id="made-of" className={classes.heading}>
        What it is made of
      </h2>
      <dl className={classes.aspects}>
        {aspects.map(({ id, title, note }) => (
          <div key={id} className={classes.aspect}>
            <dt className={classes.title}>{title}</dt>
            <dd className={classes.note}>
              <InlineText text={note} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
