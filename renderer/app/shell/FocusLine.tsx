import { Tooltip } from '@mantine/core';
import { Hourglass } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useFocusIfKnown } from '#renderer/api/useFocus.ts';
import type { FocusView } from '#shared/contract/focusContract.ts';
import classes from './FocusLine.module.css';
import rows from './SideBar.module.css';

const FocusFigure = lazy(async () => ({
  default: (await import('#renderer/features/focus/FocusFigure.tsx')).FocusFigure,
}));

/** A quiet line while a session is under way; it leads back to it. */
export function FocusLine() {
  const focus = useFocusIfKnown();
  if (!focus) return null;
  return (
    <Tooltip label="Back to focus" position="right">
      <Link href={`/focus/${focus.sessionId}`} className={`${rows.row} ${classes.line}`} aria-label="Back to focus">
        <Hourglass size={16} aria-hidden />
        <span className={rows.word}>{wordOf(focus)}</span>
        <span className={`${rows.word} ${classes.figure}`}>
          <Suspense>
            <FocusFigure focus={focus} />
          </Suspense>
        </span>
      </Link>
    </Tooltip>
  );
}

function wordOf({ gaps, running, isBreak }: FocusView): string {
  if (gaps.length > 0) return 'Was it work?';
  if (running) return 'In focus';
  return isBreak ? 'Break' : 'Paused';
}
