import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './toast.module.css';

interface Toast {
  message: string;
  icon?: ReactNode;
  action?: { word: string; onClick: () => void };
  /** Stays until it is solved or closed: for a save that failed. */
  stays?: boolean;
  /** A toast with the same id replaces the one before. */
  id?: string;
}

const UNDO_STAYS_MS = 10_000;

/** The latest that pass by themselves: what was just said never waits until older ones are gone. */
const passing: string[] = [];
const MOST_PASSING = 3;

/** One line at the bottom left: what happened, and at most one thing to do about it. */
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

async function show({ message, icon, action, stays = false, id }: Toast): Promise<void> {
  const { notifications } = await load();
  // A failure said twice stands there once.
  const own = id ?? (action ? undefined : message);
  const shown: string = notifications.show({
    ...(own === undefined ? {} : { id: own }),
    message: (
      <span className={classes.line}>
        <Text component="span" inherit className={classes.message}>
          {message}
        </Text>
        {action && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              notifications.hide(shown);
              action.onClick();
            }}
          >
            {action.word}
          </Button>
        )}
      </span>
    ),
    icon,
    autoClose: stays ? false : UNDO_STAYS_MS,
    withCloseButton: stays,
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
