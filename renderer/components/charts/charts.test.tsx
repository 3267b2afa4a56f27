import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import { ActivityBars } from './ActivityBars.tsx';
import { StreakGrid } from './StreakGrid.tsx';

afterEach(cleanup);

describe('The activity bars', () => {
  it('say the difference of real from planned time', () => {
    render(
      <ActivityBars
        label="Minutes by activity"
        activities={[
          { activity: 'code', plannedMinutes: 1320, realMinutes: 1635, differencePercent: 24 },
          { activity: 'read', plannedMinutes: 1920, realMinutes: 1745, differencePercent: -9 },
          { activity: 'review', plannedMinutes: 600, realMinutes: 605, differencePercent: 1 },
        ]}
      />,
    );
    const figure = screen.getByRole('figure', { name: 'Minutes by activity' });
    expect([...figure.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Code',
      '+24 %',
      'Read',
      '−9 %',
      'Review',
      'even',
    ]);
    expect(figure.querySelector('title')?.textContent).toBe('Code: 27 h 15 real, 22 h planned');
  });
});

describe('The streak grid', () => {
  it('says of each day what was worked, and of a rest day that it is one', () => {
    const first = LocalDate.parse('2027-02-02');
    const days = Array.from({ length: 8 }, (_, index) => ({
      date: addDays(first, index),
      plannedMinutes: index === 5 ? 0 : 420,
      realMinutes: index < 2 ? 400 : 0,
      isRest: index === 5,
      isToday: index === 2,
      isToCome: index > 2,
    }));
    render(<StreakGrid days={days} label="Minutes a day" />);
    const words = [...screen.getByRole('img', { name: 'Minutes a day' }).querySelectorAll('title')];
    expect(words.map((title) => title.textContent)).toEqual([
      'Tue 2 Feb: 6 h 40 of 7 h',
      'Wed 3 Feb: 6 h 40 of 7 h',
      'Thu 4 Feb: 0 min of 7 h',
      'Fri 5 Feb: 7 h planned',
      'Sat 6 Feb: 7 h planned',
      'Sun 7 Feb: rest',
      'Mon 8 Feb: 7 h planned',
      'Tue 9 Feb: 7 h planned',
    ]);
  });
});
