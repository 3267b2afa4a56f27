import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { QuestionId } from '#shared/model/ids.ts';
import classes from './QuestionList.module.css';
import { QuestionRow } from './QuestionRow.tsx';
import type { QuestionListing } from './useQuestionList.ts';

const ROW_HEIGHT = 41;

interface QuestionListProps {
  listing: QuestionListing;
  /** The question one comes back from: it is in sight and has the keys. */
  cameFrom: QuestionId | null;
  onOpen: (id: QuestionId) => void;
  ref?: Ref<{ focus: () => void }>;
}

/** The list draws only what is in sight; arrow keys move through all of it and Enter opens. */
export function QuestionList({ listing, cameFrom, onOpen, ref }: QuestionListProps) {
  const { questions, total, fetchMore } = listing;
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const [activeId, setActiveId] = useState(cameFrom);
  const virtual = useVirtualizer({
    count: questions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => questions[index]?.id ?? index,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= questions.length - 10;
  useEffect(() => {
    if (isNearEnd) fetchMore();
  }, [isNearEnd, fetchMore]);

  const cameFromPlace = questions.findIndex(({ id }) => id === cameFrom);
  const hasReturned = useRef(false);
  useEffect(() => {
    if (hasReturned.current || cameFromPlace < 0) return;
    hasReturned.current = true;
    virtual.scrollToIndex(cameFromPlace, { align: 'center' });
    scroller.current?.focus();
  }, [cameFromPlace, virtual]);

  const place = questions.findIndex(({ id }) => id === activeId);
  const active = questions[place];
  const moveTo = (wanted: number) => {
    const next = Math.min(Math.max(wanted, 0), questions.length - 1);
    setActiveId(questions[next]?.id ?? null);
    virtual.scrollToIndex(next);
  };
  useImperativeHandle(ref, () => ({
    focus() {
      scroller.current?.focus();
      if (place < 0) moveTo(0);
    },
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + 8,
      PageUp: place - 8,
      Home: 0,
      End: questions.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) moveTo(next);
    else if (event.key === 'Enter' && active) onOpen(active.id);
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const question = questions.find(({ id }) => `${base}${id}` === option?.id);
    if (question) onOpen(question.id);
  };

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label="Questions"
      tabIndex={0}
      aria-activedescendant={active ? `${base}${active.id}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={classes.whole} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const question = questions[index];
          return (
            question && (
              <QuestionRow
                key={question.id}
                ref={virtual.measureElement}
                question={question}
                id={`${base}${question.id}`}
                isActive={question === active}
                place={index}
                total={total}
                style={{ transform: `translateY(${start}px)` }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
