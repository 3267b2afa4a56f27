import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isReportOpen, onReportChange } from '#renderer/components/problem/problemReport.ts';

const ProblemReport = lazy(async () => ({
  default: (await import('#renderer/components/problem/ProblemReport.tsx')).ProblemReport,
}));

/** The problem report over whatever is shown, also over a screen that broke. */
export function AskedReport() {
  const isOpen = useSyncExternalStore(onReportChange, isReportOpen);
  return <Suspense>{isOpen && <ProblemReport />}</Suspense>;
}
