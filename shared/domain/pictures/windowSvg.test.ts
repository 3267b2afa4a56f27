import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '../../model/activity.ts';
import { aWindow } from '../testing/aWindow.ts';
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
  it('is one whole picture that says what it shows', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<]*role="img">\n/);
    expect(svg).toContain('<title>Plan window: 4 of 148 panes lit, 2 half lit, 2 set aside</title>');
    expect(svg.match(/<clipPath /g)).toHaveLength(6);
    for (const name of ['svg', 'g', 'defs', 'pattern', 'clipPath', 'title']) {
      expect(svg.match(new RegExp(`<${name}[ >]`, 'g'))?.length).toBe(svg.match(new RegExp(`</${name}>`, 'g'))?.length);
    }
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
