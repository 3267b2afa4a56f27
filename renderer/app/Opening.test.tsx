import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Opening } from './Opening.tsx';

afterEach(() => {
  vi.useRealTimers();
});

test('a page that waits says so, and a quick start shows nothing', () => {
  vi.useFakeTimers();
  render(<Opening />);
  act(() => {
    vi.advanceTimersByTime(700);
  });
  expect(screen.queryByRole('status')).toBeNull();
  act(() => {
    vi.advanceTimersByTime(200);
  });
  expect(screen.getByRole('status').textContent).toContain('goes on by itself');
});
