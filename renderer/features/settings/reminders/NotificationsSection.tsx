import { NotificationsLine } from '#renderer/components/NotificationsLine.tsx';
import { usePageNotifications } from '#renderer/components/usePageNotifications.ts';
import { SettingsSection } from '../SettingsSection.tsx';

/** Where the page itself shows notifications, the browser is asked here, once for all of them. */
export function NotificationsSection() {
  const { permission } = usePageNotifications();
  if (permission === 'none') return null;
  return (
    <SettingsSection
      place="notifications"
      lead="Of reminders and of the end of a focus block, also behind other windows."
    >
      <NotificationsLine />
    </SettingsSection>
  );
}
