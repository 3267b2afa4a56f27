import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import type { ModuleHead } from '#shared/contract/libraryContract.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { ListOf } from '../parts/ListOf.tsx';
import classes from './ModuleList.module.css';
import { Panes } from './Panes.tsx';

/** The steps from senior to lead, in their order. */
export function ModuleList() {
  const query = useQuery(queries.library.modules.queryOptions());
  return (
    <ListOf query={query}>
      {(modules) => (
        <ol className={classes.list}>
          {modules.map((module) => (
            <ModuleRow key={module.id} module={module} />
          ))}
        </ol>
      )}
    </ListOf>
  );
}

function ModuleRow({ module }: { module: ModuleHead }) {
  const { id, number, title, objective, activities, activitiesDone, minutes, isUsed } = module;
  return (
    <li>
      <Link href={`/library/module/${id}`} className={classes.module} data-row>
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.objective}>{objective}</span>
        </span>
        <span className={classes.progress}>
          <Panes lit={activitiesDone} of={activities} />
          <span className={classes.count}>
            {activitiesDone} of {activities} activities
          </span>
          <span className={classes.count}>
            {formatMinutes(minutes)}
            {isUsed && ', worked through'}
          </span>
        </span>
      </Link>
    </li>
  );
}
