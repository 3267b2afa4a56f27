import type { CSSProperties, Ref } from 'react';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import type { QuestionHead } from '#shared/contract/questionsContract.ts';
import { AREA_WORDS, LEVEL_WORDS } from '#shared/domain/content/contentWords.ts';
import { STATE_PANES, STATE_WORDS } from '../words.ts';
import classes from './QuestionList.module.css';

interface QuestionRowProps {
  question: QuestionHead;
  id: string;
  isActive: boolean;
  place: number;
  total: number;
  style: CSSProperties;
  ref: Ref<HTMLDivElement>;
}

/** Where one stands with it, its words, how hard it is asked and in which field. */
export function QuestionRow({ question, id, isActive, place, total, style, ref }: QuestionRowProps) {
  return (
    // The list itself has the focus and the keys; a row is only its option.
    <div
      ref={ref}
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isActive}
      aria-posinset={place + 1}
      aria-setsize={total}
      data-index={place}
      data-active={isActive || undefined}
      className={classes.row}
      style={style}
    >
      <span className={classes.pane} role="img" aria-label={STATE_WORDS[question.state]}>
        <PaneSwatch state={STATE_PANES[question.state]} />
      </span>
      <span className={classes.text}>{question.text}</span>
      <span className={classes.level}>{LEVEL_WORDS[question.level]}</span>
      <span className={classes.area}>{AREA_WORDS[question.area]}</span>
    </div>
  );
}
