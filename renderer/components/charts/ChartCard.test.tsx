import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { clockAhead } from '#renderer/api/clockAhead.ts';
import { HOW_COUNTED } from '#shared/domain/progress/howCounted.ts';
import { ChartCard } from './ChartCard.tsx';
import type { ChartNumbers } from './NumbersTable.tsx';

afterEach(cleanup);

const numbers: ChartNumbers = { columns: ['Activity', 'Planned', 'Real'], rows: [['Code', '22 h', '27 h 15']] };
const title = 'Code takes a quarter longer';

function show(given: { numbers: ChartNumbers | null; points?: number; emptyText?: string }) {
  const client = new QueryClient();
  client.setQueryData(clockAhead.queryKey, 0);
  render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <ChartCard figure="activities" title={title} subtitle="Real time, mark shows planned" {...given}>
          <p>the picture</p>
        </ChartCard>
      </MantineProvider>
    </QueryClientProvider>,
  );
}

describe('A chart card', () => {
  it('is named by its finding', () => {
    show({ numbers, points: 3 });
    expect(screen.getByRole('region', { name: title })).toBeTruthy();
    expect(screen.getByText('the picture')).toBeTruthy();
  });

  it('gives its numbers as a table, and the picture back', async () => {
    const user = userEvent.setup();
    show({ numbers, points: 3 });
    await user.click(screen.getByRole('button', { name: /^Show as table/ }));
    const table = screen.getByRole('table', { name: title });
    expect(within(table).getByRole('columnheader', { name: 'Planned' })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: 'Code' })).toBeTruthy();
    expect(within(table).getByRole('cell', { name: '27 h 15' })).toBeTruthy();
    expect(screen.getByText('the picture').closest('[inert]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: /^Show as picture/ }));
    expect(screen.getByText('the picture').closest('[inert]')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says a sentence instead of a picture of fewer than three points, and has no picture to save', async () => {
    const user = userEvent.setup();
    show({ numbers, points: 2, emptyText: 'The line begins after three study days.' });
    expect(screen.getByText('The line begins after three study days.')).toBeTruthy();
    expect(screen.queryByText('the picture')).toBeNull();
    await user.click(screen.getByRole('button', { name: `Save: ${title}` }));
    expect(screen.queryByRole('menuitem', { name: 'Save as SVG' })).toBeNull();
    expect(screen.getByRole('menuitem', { name: 'Save as CSV' })).toBeTruthy();
  });

  it('says how it is counted', async () => {
    const user = userEvent.setup();
    show({ numbers, points: 3 });
    await user.click(screen.getByRole('button', { name: `How is this counted? ${title}` }));
    expect(screen.getByRole('dialog', { name: 'How this is counted' }).textContent).toContain(HOW_COUNTED.activities);
  });
});
