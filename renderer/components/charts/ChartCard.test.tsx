import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartCard } from './ChartCard.tsx';
import type { ChartNumbers } from './NumbersTable.tsx';

afterEach(cleanup);

const numbers: ChartNumbers = { columns: ['Activity', 'Planned', 'Real'], rows: [['Code', '22 h', '27 h 15']] };

function show(given: { numbers: ChartNumbers | null; emptyText?: string }) {
  render(
    <MantineProvider env="test">
      <ChartCard title="Code takes a quarter longer" subtitle="Real time, mark shows planned" {...given}>
        <p>the picture</p>
      </ChartCard>
    </MantineProvider>,
  );
}

describe('A chart card', () => {
  it('is named by its finding', () => {
    show({ numbers });
    expect(screen.getByRole('region', { name: 'Code takes a quarter longer' })).toBeTruthy();
    expect(screen.getByText('the picture')).toBeTruthy();
  });

  it('gives its numbers as a table, and the picture back', async () => {
    const user = userEvent.setup();
    show({ numbers });
    await user.click(screen.getByRole('button', { name: /^Show as table/ }));
    const table = screen.getByRole('table', { name: 'Code takes a quarter longer' });
    expect(within(table).getByRole('columnheader', { name: 'Planned' })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: 'Code' })).toBeTruthy();
    expect(within(table).getByRole('cell', { name: '27 h 15' })).toBeTruthy();
    expect(screen.queryByText('the picture')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Show as picture/ }));
    expect(screen.getByText('the picture')).toBeTruthy();
  });

  it('says a sentence instead of a picture with too little in it', () => {
    show({ numbers: null, emptyText: 'The line begins after three study days.' });
    expect(screen.getByText('The line begins after three study days.')).toBeTruthy();
    expect(screen.queryByText('the picture')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
