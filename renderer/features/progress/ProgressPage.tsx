import { PageHeader } from '#renderer/components/PageHeader.tsx';

export function ProgressPage() {
  return <PageHeader title="Progress" />;
}
