import { fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { coverPage } from './coverPage.ts';

afterEach(() => {
  document.body.replaceChildren();
});

test('what is covered is seen and reached by nobody, what comes later included, and is given back with its focus', async () => {
  document.body.innerHTML = '<main><input></main><div><section data-veil><input></section></div>';
  document.title = 'A title';
  const [field, veiled] = document.querySelectorAll('input');
  field?.focus();
  const pressed = vi.fn();
  document.addEventListener('keydown', pressed);
  const uncover = coverPage();
  veiled?.focus();
  const toast = document.body.appendChild(document.createElement('aside'));
  await vi.waitFor(() => expect(toast.style.visibility).toBe('hidden'));
  expect([document.querySelector('main')?.inert, document.title]).toEqual([true, 'Leadlight']);
  fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
  if (veiled) fireEvent.keyDown(veiled, { key: 'k', ctrlKey: true });
  expect(pressed).not.toHaveBeenCalled();

  uncover();
  expect([document.querySelector('main')?.inert, toast.style.visibility, document.title]).toEqual([
    false,
    '',
    'A title',
  ]);
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
  expect(pressed).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', pressed);
});
