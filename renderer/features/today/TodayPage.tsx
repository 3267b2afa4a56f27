import { PageHeader } from '#renderer/components/PageHeader.tsx';

export function TodayPage({ date }: { date: string | null }) {
  return <PageHeader title={date ?? 'Today'} />;
}
