import { PageHeader } from '#renderer/components/PageHeader.tsx';

export function CalendarPage() {
  return <PageHeader title="Calendar" />;
}
