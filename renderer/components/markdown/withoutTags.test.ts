// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { withoutTags } from './withoutTags.ts';

it('lets no tag through but a line break', () => {
  expect(withoutTags('A["<img src=x onerror=alert(1)>"] --> B["one<br/>two</b>"]')).toBe(
    'A["‹img src=x onerror=alert(1)>"] --> B["one<br/>two‹/b>"]',
  );
});

it('leaves arrows and stereotypes alone', () => {
  const source = 'Animal <|-- Duck\nclass Shape { <<interface>> }\nA<<->>B: 1 < 2';
  expect(withoutTags(source)).toBe(source);
});

it('leaves no way round by doubling the bracket', () => {
  for (const trick of [
    '<<img src=x onerror=alert(1)>',
    '<<<img src=x onerror=alert(1)>>',
    '<<img/src=x onerror=alert(1)>>',
  ]) {
    const parsed = document.createElement('div');
    parsed.innerHTML = withoutTags(trick);
    expect(parsed.querySelector('img')).toBeNull();
  }
});
