import { Drawer } from '@mantine/core';
import { useLocation } from 'wouter';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { Inbox } from './Inbox.tsx';
import classes from './InboxDrawer.module.css';

/** What Leadlight reminded of, over whatever page one is on. */
export function InboxDrawer({ closeTo }: { closeTo: string }) {
  const [, navigate] = useLocation();
  useReturnFocus();
  return (
    <Drawer
      opened
      onClose={() => navigate(closeTo)}
      position="right"
      size={480}
      title="Reminders"
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 140 }}
      classNames={{
        content: classes.content ?? '',
        overlay: classes.scrim ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
    >
      <Inbox heading="h3" />
    </Drawer>
  );
}
