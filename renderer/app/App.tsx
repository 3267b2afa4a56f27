import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { queryClient } from '#renderer/api/queries.ts';
import { useFollowChanges } from '#renderer/api/useFollowChanges.ts';
import classes from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Routes } from './Routes.tsx';
import { Shell } from './shell/Shell.tsx';
import { ThemeFromSettings } from './theme/ThemeFromSettings.tsx';
import { theme, tokensForMantine } from './theme/theme.ts';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokensForMantine} defaultColorScheme="auto">
      <Notifications position="bottom-left" limit={4} classNames={{ root: classes.toasts ?? '' }} />
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <FollowChanges />
          <Suspense>
            <ThemeFromSettings />
            <Shell>
              <Routes />
            </Shell>
          </Suspense>
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  );
}

function FollowChanges() {
  useFollowChanges();
  return null;
}
