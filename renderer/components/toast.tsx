import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { UNEXPECTED } from '#renderer/api/failureMessage.ts';
import { openProblemReport } from './problem/problemReport.ts';
import classes from './toast.module.css';

interface ToastAction {
  word: string;
  onClick: () => void;
}

interface Toast {
  message: string;
  /** A second, quieter line. */
  detail?: string;
  icon?: ReactNode;
  action?: ToastAction;
  /** Where one of several things can be done about it: under the words, each of which ends the toast. */
  choices?: readonly ToastAction[];
  /** Stays until it is solved or closed: for a save that failed. */
  stays?: boolean;
  /** A toast with the same id replaces the one before. */
  id?: string;
}

/** What went wrong and was not expected can be reported at once. */
const REPORT: ToastAction = { word: 'Report', onClick: openProblemReport };

const UNDO_STAYS_MS = 10_000;

/** The latest that pass by themselves: what was just said never waits until older ones are gone. */
const passing: string[] = [];
const MOST_PASSING = 3;

/** One line at the bottom left: what happened, and mostly at most one thing to do about it. */
export function showToast(toast: Toast): void {
  void show(toast);
}

let module: Promise<typeof import('@mantine/notifications')> | null = null;

/**
 * The same module as app/Toasts loads right after the first page, so that a toast never waits for it. Asked for once:
 * of two imports under way the later may answer first, and a toast would be hidden by what was to make room for it.
 */
function load() {
  module ??= import('@mantine/notifications').catch((error: unknown) => {
    module = null;
    throw error;
  });
  return module;
}

async function show({ message, detail, icon, action, choices = [], stays = false, id }: Toast): Promise<void> {
  const { notifications } = await load();
  // A failure said twice stands there once.
  const own = id ?? (action ? undefined : message);
  const offered = action ?? (message === UNEXPECTED || detail === UNEXPECTED ? REPORT : undefined);
  const button = ({ word, onClick }: ToastAction) => (
    <Button
      key={word}
      size="xs"
      variant="subtle"
      onClick={() => {
        notifications.hide(shown);
        onClick();
      }}
    >
      {word}
    </Button>
  );
  const shown: string = notifications.show({
    ...(own === undefined ? {} : { id: own }),
    message: (
      <>
        <span className={classes.line}>
          <Text component="span" inherit className={classes.message}>
            {message}
            {detail !== undefined && <span className={classes.detail}>{detail}</span>}
          </Text>
          {offered && button(offered)}
        </span>
        {choices.length > 0 && <span className={classes.choices}>{choices.map(button)}</span>}
      </>
    ),
    icon,
    autoClose: stays ? false : UNDO_STAYS_MS,
    withCloseButton: stays && choices.length === 0,
    closeButtonProps: { 'aria-label': 'Close' },
    classNames: { root: classes.root, icon: classes.icon, body: classes.body, description: classes.description },
  });
  if (stays) return;
  passing.push(shown);
  const oldest = passing.length > MOST_PASSING ? passing.shift() : undefined;
  if (oldest !== undefined && !passing.includes(oldest)) notifications.hide(oldest);
}

export function hideToast(id: string): void {
  void load().then(({ notifications }) => notifications.hide(id));
}
