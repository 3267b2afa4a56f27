import { Button } from '@mantine/core';
import { Feather } from 'lucide-react';
import { useBeginEntry } from '#renderer/components/entries/useBeginEntry.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { ReflectionPrompt } from '#shared/model/lesson.ts';
import classes from './Prompts.module.css';

interface PromptsProps {
  /** What the reflection hangs on. */
  item: ItemRef;
  prompts: readonly ReflectionPrompt[];
}

/** Questions to oneself, each the beginning of a reflection. */
export function Prompts({ item, prompts }: PromptsProps) {
  const { begin, isBeginning } = useBeginEntry();
  return (
    <ul className={classes.prompts}>
      {prompts.map(({ id, text }) => (
        <li key={id} className={classes.prompt}>
          <p id={id} className={classes.text}>
            {text}
          </p>
          <Button
            leftSection={<Feather size={15} aria-hidden />}
            aria-describedby={id}
            disabled={isBeginning}
            onClick={() =>
              begin({
                kind: 'reflection',
                // A body of its own keeps the evening's template out.
                edit: { title: text, body: '', links: { planDay: null, sessionId: null, items: [item] } },
              })
            }
          >
            Reflect on this
          </Button>
        </li>
      ))}
    </ul>
  );
}
