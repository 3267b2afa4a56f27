import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { OutcomeForm, type OutcomeFormProps } from './OutcomeForm.tsx';

afterEach(cleanup);

const date = LocalDate.parse('2027-02-19');

function showForm(props: Partial<OutcomeFormProps> = {}) {
  const onSubmit = vi.fn();
  const onCancel = vi.fn();
  const form = { plannedMinutes: 120, suggestedMinutes: 112, initial: null, date, onSubmit, onCancel, ...props };
  render(
    <MantineProvider env="test">
      <OutcomeForm {...form} />
    </MantineProvider>,
  );
  return { onSubmit, onCancel, user: userEvent.setup() };
}

describe('OutcomeForm', () => {
  it('records what is suggested when nothing is changed', async () => {
    const { onSubmit, user } = showForm();
    await user.click(screen.getByRole('button', { name: 'Mark done' }));
    expect(onSubmit).toHaveBeenCalledWith({ state: 'done', minutes: 112, energy: null, date });
  });

  it('records a partly done session with real minutes and energy', async () => {
    const { onSubmit, user } = showForm();
    await user.click(screen.getByRole('radio', { name: 'Partly' }));
    await user.clear(screen.getByRole('textbox', { name: 'Real time' }));
    await user.type(screen.getByRole('textbox', { name: 'Real time' }), '1:05');
    await user.click(screen.getByRole('radio', { name: '4, good' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledWith({ state: 'partly', minutes: 65, energy: 4, date });
  });

  it('says under the field how to write the time, and keeps what was typed', async () => {
    const { onSubmit, user } = showForm();
    const field = screen.getByRole('textbox', { name: 'Real time' });
    await user.clear(field);
    await user.type(field, 'all morning{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText('Write the time as 1:52, 1 h 52 or 112 minutes')).toBeTruthy();
    expect(field).toHaveProperty('value', 'all morning');
  });

  it('begins with what was recorded before', async () => {
    const { onSubmit, user } = showForm({ initial: { state: 'partly', minutes: 50, energy: 2 } });
    await user.click(screen.getByRole('button', { name: 'Mark partly' }));
    expect(onSubmit).toHaveBeenCalledWith({ state: 'partly', minutes: 50, energy: 2, date });
  });

  it('cancels on Escape', async () => {
    const { onCancel, user } = showForm();
    await user.click(screen.getByRole('textbox', { name: 'Real time' }));
    await user.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
