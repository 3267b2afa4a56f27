import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { isReportOpen } from '#renderer/components/problem/problemReport.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const noted: unknown[] = [];
vi.mock('#renderer/api/noteFailure.ts', () => ({ noteFailure: (error: unknown) => noted.push(error) }));

function Broken(): never {
  throw new TypeError('Dear diary');
}

test('a screen that broke says so, tells the planner of it, and leads to the problem report', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <MantineProvider>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </MantineProvider>,
  );
  expect(screen.getByText('This screen broke')).toBeTruthy();
  expect(noted).toMatchObject([{ name: 'TypeError' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Problem report' }));
  expect(isReportOpen()).toBe(true);
});
