import { CircleAlert } from 'lucide-react';
import { type RefObject, useDeferredValue, useMemo, useRef } from 'react';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import { iAndWe } from '#shared/domain/journal/story/iNotWe.ts';
import { PLANNED_SECONDS } from '#shared/domain/journal/story/storyPlan.ts';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import { StoryEditor } from './StoryEditor.tsx';
import classes from './StoryFields.module.css';
import { partState, type StoryPart } from './storyGuide.ts';
import { WeCheck } from './WeCheck.tsx';

interface PartFieldProps {
  part: StoryPart;
  value: string;
  seconds: number;
  hint: string | null;
  isFirst: boolean;
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
  onFocus: () => void;
  onChange: (value: string) => void;
}

/** One part: its letter, what it is for, how long it takes aloud, and where it speaks of a team. */
export function PartField({ part, seconds, hint, ...field }: PartFieldProps) {
  const own = useRef<EditorHandle>(null);
  const text = useDeferredValue(field.value);
  const planned = PLANNED_SECONDS[part.name];
  const isOwnWork = part.name === 'action' || part.name === 'result';
  const check = useMemo(() => (isOwnWork ? iAndWe(text) : null), [isOwnWork, text]);
  return (
    <div className={classes.part} data-state={partState(part.name, text)}>
      <div className={classes.letter} aria-hidden>
        {part.letter}
      </div>
      <div className={classes.writing}>
        <div className={classes.name}>
          <h2>{part.title}</h2>
          <p className={classes.guide}>{part.guide}</p>
          <span className={classes.length}>
            {seconds} s of {planned} s
            <span className={classes.meter} aria-hidden>
              <span style={{ width: `${Math.min(100, (100 * seconds) / planned)}%` }} />
            </span>
          </span>
        </div>
        <StoryEditor {...field} ref={own} label={part.title} prompt={part.prompt} marks={check?.sentences ?? NONE} />
        {check && (
          <WeCheck
            check={check}
            words={wordCount(text)}
            isAction={part.name === 'action'}
            onGo={(place) => own.current?.focus(place)}
          />
        )}
        {hint !== null && (
          <p className={classes.hint} role="status">
            <CircleAlert size={15} aria-hidden />
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

const NONE: readonly never[] = [];
