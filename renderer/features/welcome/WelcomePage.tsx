import { PageHeader } from '#renderer/components/PageHeader.tsx';

export function WelcomePage() {
  return <PageHeader title="Welcome" />;
}
