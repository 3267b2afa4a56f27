import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import type { StudyModule } from '#shared/model/studyModule.ts';
import classes from './MaterialSection.module.css';

/** One thing to know, and the skills it belongs to. */
export function MaterialSection({ section }: { section: StudyModule['material'][number] }) {
  const { id, title, text, skills } = section;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={classes.title}>
        {title}
      </h3>
      <MarkdownView source={text} face="sans" />
      <div className={classes.skills}>
        <SkillChips skills={skills} />
      </div>
    </section>
  );
}
