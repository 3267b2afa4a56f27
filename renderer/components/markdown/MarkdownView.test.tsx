import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkdownView } from './MarkdownView.tsx';
import { tickTask } from './tickTask.ts';

afterEach(cleanup);

function show(source: string, onTick?: (itemStart: number) => void): HTMLElement {
  return render(<MarkdownView source={source} onTick={onTick} />).container;
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<form action="https://evil.example"><input name=q autofocus onfocus=alert(1)>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/beacon.png)',
  '![x](//evil.example/beacon.png)',
  '![x](file:///etc/passwd)',
  '![x](data:text/html,<script>alert(1)</script>)',
  '![x" onerror="alert(1)](x)',
  '[x](https://a.example "onmouseover=alert(1)")',
  '```html"><script>alert(1)</script>\n<script>alert(1)</script>\n```',
  '[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
  '| <img src=x onerror=alert(1)> |\n| --- |\n| <script>alert(1)</script> |',
];

const MAY_APPEAR = new Set(
  'DIV P A IMG PRE CODE SPAN TABLE THEAD TBODY TR TH TD SECTION H2 OL LI SUP SVG LINE PATH POLYLINE CIRCLE'.split(' '),
);

describe('Markdown from anywhere', () => {
  it.each(ATTACKS)('does nothing but show: %s', (attack) => {
    const shown = show(attack);
    for (const element of shown.querySelectorAll('*')) {
      expect(MAY_APPEAR).toContain(element.tagName.toUpperCase());
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$|^srcdoc$/i);
      expect(element.getAttribute('href') ?? '').toMatch(/^(?:https:\/\/a\.example|#.*)?$/);
      expect(element.getAttribute('src') ?? '').toBe('');
    }
  });

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
