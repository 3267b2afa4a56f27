import { Button, Group, Text } from '@mantine/core';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';

const WORDS = {
  granted: 'The browser shows a notification at the end.',
  denied: 'The browser shows no notifications for Leadlight. Allow them in its settings for this page.',
  default: 'A notification at the end, also behind other windows.',
};

/** Where the page itself shows notifications, the browser has to be asked once. */
export function FocusNotifications() {
  const { permission, ask } = usePageNotifications();
  if (permission === 'none') return null;
  return (
    <Group gap="sm">
      <Text size="sm">{WORDS[permission]}</Text>
      {permission === 'default' && <Button onClick={() => void ask()}>Allow notifications</Button>}
    </Group>
  );
}
