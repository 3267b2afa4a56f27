import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Router } from 'wouter';
import { queryClient } from '#renderer/api/queries.ts';
import { useFollowChanges } from '#renderer/api/useFollowChanges.ts';
import { AskedReport } from './AskedReport.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Gate } from './Gate.tsx';
import { LockGate } from './LockGate.tsx';
import { usePageLocation } from './location.ts';
import { Opening } from './Opening.tsx';
import { Routes } from './Routes.tsx';
import { SampleFrame } from './shell/SampleFrame.tsx';
import { Shell } from './shell/Shell.tsx';
import { ThemeFromSettings } from './theme/ThemeFromSettings.tsx';
import { theme, tokensForMantine } from './theme/theme.ts';
import { useBackupCare } from './useBackupCare.ts';
import { useCalendarTrouble } from './useCalendarTrouble.ts';
import { useMirrorCare } from './useMirrorCare.ts';

const Toasts = lazy(async () => ({ default: (await import('./Toasts.tsx')).Toasts }));

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokensForMantine} defaultColorScheme="auto">
      <Suspense>
        <Toasts />
      </Suspense>
      <AskedReport />
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <FollowChanges />
          <Gate>
            <Suspense fallback={<Opening />}>
              <LockGate>
                <TakeCare />
                <ThemeFromSettings />
                <Router hook={usePageLocation}>
                  <SampleFrame>
                    <Shell>
                      <Routes />
                    </Shell>
                  </SampleFrame>
                </Router>
              </LockGate>
            </Suspense>
          </Gate>
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}

function FollowChanges() {
  useFollowChanges();
  return null;
}

function TakeCare() {
  useCalendarTrouble();
  useMirrorCare();
  useBackupCare();
  return null;
}
