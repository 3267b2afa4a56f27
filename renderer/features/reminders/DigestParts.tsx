import { UnstyledButton } from '@mantine/core';
import type { DigestPart, Notice } from '#shared/model/reminder.ts';
import classes from './DigestParts.module.css';
import { look } from './noticeActions.ts';

/** What a digest gathers, each part leading to what it is about. */
export function DigestParts({ notice, parts }: { notice: Notice; parts: readonly DigestPart[] }) {
  return (
    <ul className={classes.parts}>
      {parts.map((part) => (
        <li key={`${part.ruleId} ${part.dueAt}`}>
          {part.target.kind === 'none' ? (
            <span className={classes.title}>{part.title}</span>
          ) : (
            <UnstyledButton className={classes.link} onClick={() => void look(notice, part.target)}>
              {part.title}
            </UnstyledButton>
          )}
          <span className={classes.text}>{part.text}</span>
          {part.earlier > 0 && (
            <span className={classes.earlier}>
              {part.earlier === 1 ? 'once more before that' : `${part.earlier} times more before that`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
