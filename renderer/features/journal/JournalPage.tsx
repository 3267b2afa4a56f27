import { PageHeader } from '#renderer/components/PageHeader.tsx';

export function JournalPage({ entryId }: { entryId: string | null }) {
  return <PageHeader title={entryId ?? 'Journal'} />;
}
