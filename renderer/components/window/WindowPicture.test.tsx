import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aWindow } from '#shared/domain/testing/aWindow.ts';
import { WindowPicture } from './WindowPicture.tsx';

afterEach(cleanup);

const phases = aWindow({ today: 2, state: (day, row) => (day === 1 ? (row === 3 ? 'half' : 'lit') : 'clear') });

describe('The small window', () => {
  it('is one picture with its count as a name', () => {
    render(<WindowPicture phases={phases} size="small" width={302} />);
    expect(screen.getByRole('img', { name: 'Plan window: 3 of 148 panes lit, 1 half lit' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be told what to say', () => {
    render(<WindowPicture phases={phases} size="tall" width={632} summary="A finished window: all 148 panes lit" />);
    expect(screen.getByRole('img', { name: 'A finished window: all 148 panes lit' })).toBeTruthy();
  });
});

describe('The large window', () => {
  it('names every pane with day, activity, minutes and state', () => {
    render(<WindowPicture phases={phases} size="large" width={980} onOpenDay={() => {}} />);
    expect(screen.getByRole('figure', { name: 'Plan window: 3 of 148 panes lit, 1 half lit' })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(148);
    expect(
      screen.getByRole('button', { name: 'Day 1, session 4: Day 1, Practise, 2 h planned, Half lit' }),
    ).toBeTruthy();
  });

  it('is one stop for the Tab key, at today', async () => {
    const user = userEvent.setup();
    render(<WindowPicture phases={phases} size="large" width={980} onOpenDay={() => {}} />);
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Day 2, session 1/);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('is walked with arrow keys, and Enter opens the day', async () => {
    const user = userEvent.setup();
    const onOpenDay = vi.fn();
    render(<WindowPicture phases={phases} size="large" width={980} onOpenDay={onOpenDay} />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Day 3, session 2/);
    await user.keyboard('{Enter}');
    expect(onOpenDay).toHaveBeenCalledExactlyOnceWith(3);
    await user.tab({ shift: true });
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Day 3, session 2/);
  });

  it('says what is under the pointer, and Escape takes it away', async () => {
    const user = userEvent.setup();
    render(<WindowPicture phases={phases} size="large" width={980} onOpenDay={() => {}} />);
    await user.hover(screen.getByRole('button', { name: /^Day 1, session 4/ }));
    expect(screen.getByText('Day 1 · Practise · 2 h planned · Half lit')).toBeTruthy();
    screen.getByRole('button', { name: /^Day 1, session 4/ }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Day 1 · Practise · 2 h planned · Half lit')).toBeNull();
  });
});
