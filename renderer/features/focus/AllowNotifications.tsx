import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';
import classes from './AllowNotifications.module.css';

const NOT_NOW = 'leadlight-no-notifications';

/** One line, until it is answered: the browser may tell of the end while another window is in front. */
export function AllowNotifications() {
  const { permission, ask } = usePageNotifications();
  const [isRefused, setRefused] = useState(() => localStorage.getItem(NOT_NOW) !== null);
  if (permission !== 'default' || isRefused) return null;
  return (
    <p className={classes.line}>
      Be told at the end?
      <Button size="xs" variant="subtle" onClick={() => void ask()}>
        Allow notifications
      </Button>
      <Button
        size="xs"
        variant="subtle"
        onClick={() => {
          localStorage.setItem(NOT_NOW, 'true');
          setRefused(true);
        }}
      >
        No
      </Button>
    </p>
  );
}
