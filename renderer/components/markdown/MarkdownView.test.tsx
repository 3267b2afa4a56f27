import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkdownView } from './MarkdownView.tsx';
import { tickTask } from './tickTask.ts';

afterEach(cleanup);

function show(source: string, onTick?: (itemStart: number) => void): HTMLElement {
  return render(<MarkdownView source={source} onTick={onTick} />).container;
}

describe('Markdown from anywhere', () => {
  it('opens outside links in a window that cannot reach back', () => {
    show('[docs](https://www.postgresql.org/docs/)');
    const link = screen.getByRole('link', { name: 'docs' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('shows a picture that came with the text, and names one that did not', () => {
    const shown = show('![dot](data:image/png;base64,iVBORw0KGgo=) ![far](https://a.example/x.png)');
    expect(shown.querySelectorAll('img')).toHaveLength(1);
    expect(shown.textContent).toContain('far: pictures from outside are not loaded');
  });
});

describe('a task list', () => {
  const source = '\ttab\n\n> 1. [ ] quoted\n\n- [x] one\n  - [ ] in*n*er  \n';

  it('tells which item was ticked, also deep inside', async () => {
    const onTick = vi.fn<(itemStart: number) => void>();
    show(source, onTick);
    const [quoted, , inner] = screen.getAllByRole('checkbox');
    if (!quoted || !inner) throw new Error('The tasks are not there');
    await userEvent.click(quoted);
    await userEvent.click(inner);
    const ticked = onTick.mock.calls.map(([start]) => tickTask(source, start));
    expect(ticked).toEqual([source.replace('[ ] quoted', '[x] quoted'), source.replace('[ ] in', '[x] in')]);
  });

  it('only shows where nothing can be changed', () => {
    show(source);
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('disabled', true);
  });
});

it('gives code its colours once its grammar is there', async () => {
  const shown = show('```js\nconst answer = 42;\n```');
  await vi.waitFor(() => expect(shown.querySelector('.tok-keyword')?.textContent).toBe('const'));
  expect(shown.querySelector('code')?.textContent).toBe('const answer = 42;');
});
