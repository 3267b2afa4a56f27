import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import type { SkillId } from '#shared/model/ids.ts';
import classes from './SkillChips.module.css';

/** The skills that something trains or tests, each a way to its page. */
export function SkillChips({ skills }: { skills: readonly SkillId[] }) {
  const { data: names = [] } = useQuery(queries.skills.names.queryOptions());
  const shown = skills.flatMap((id) => names.find((name) => name.id === id) ?? []);
  return (
    <ul className={classes.chips}>
      {shown.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/skills/${id}`} className={classes.chip}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
