// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '#shared/model/activity.ts';
import { aWindow } from './aWindow.ts';
import { type WindowColours, windowSvg } from './windowSvg.ts';

const colours: WindowColours = {
  glass: (activity) => `#00000${ACTIVITIES.indexOf(activity)}`,
  clear: '#eeeeee',
  rest: '#cccccc',
  reed: '#dddddd',
  lead: '#333333',
  today: '#ffcc00',
};
const svg = windowSvg(
  aWindow({ today: 3, state: (day, row) => (day > 2 ? 'clear' : row === 3 ? 'half' : row === 2 ? 'rest' : 'lit') }),
  colours,
);

describe('The saved window', () => {
  it('is one well-formed picture that says what it shows', () => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelector('title')?.textContent).toBe('Plan window: 4 of 148 panes lit, 2 half lit, 2 set aside');
    expect(parsed.querySelectorAll('clipPath')).toHaveLength(6);
  });

  it('has plain glass: no filter, no token, nothing from outside', () => {
    expect(svg).not.toMatch(/filter|var\(|href|style=/);
  });

  it('draws every pane, half lit ones twice', () => {
    expect(svg.match(/fill="#eeeeee"/g)).toHaveLength(140 + 2);
    expect(svg.match(/fill="url\(#reeds\)"/g)).toHaveLength(2);
    expect(svg.match(/fill="#00000\d"/g)).toHaveLength(4 + 2);
  });

  it('is the same for the same run', () => {
    expect(windowSvg(aWindow({ today: 3 }), colours)).toBe(windowSvg(aWindow({ today: 3 }), colours));
  });
});
