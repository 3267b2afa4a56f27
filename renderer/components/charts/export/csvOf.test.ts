import { describe, expect, it } from 'vitest';
import { csvOf } from './csvOf.ts';

describe('Numbers as CSV', () => {
  it('have a head and a line a row, each ended by CRLF', () => {
    expect(csvOf({ columns: ['Activity', 'Real'], rows: [['Code', '27 h 15']] })).toBe(
      'Activity,Real\r\nCode,27 h 15\r\n',
    );
  });

  it('are the raw ones where there are any, with nothing for what is not known', () => {
    const raw = {
      columns: ['Day', 'Done (min)'],
      rows: [
        ['2027-02-19', -5.5],
        ['2027-02-20', null],
      ],
    };
    expect(csvOf({ columns: ['Day', 'Done'], rows: [['Fri 19 Feb', '−5 min']], raw })).toBe(
      'Day,Done (min)\r\n2027-02-19,-5.5\r\n2027-02-20,\r\n',
    );
    expect(csvOf({ columns: ['A'], rows: [], raw: { columns: ['A'], rows: [[Number.NaN]] } })).toBe('A\r\n\r\n');
  });

  it('are quoted where a comma, a quote or a break would part them', () => {
    expect(csvOf({ columns: ['a,b', 'c"d', 'e\r\nf', 'g h'], rows: [] })).toBe('"a,b","c""d","e\r\nf",g h\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never begin a formula: %j', (text) => {
    expect(csvOf({ columns: [text], rows: [] })).toMatch(/^"?'/);
  });
});
