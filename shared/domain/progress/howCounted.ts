/** What "How is this counted?" says, a figure each: two or three plain sentences for the person. */
export const HOW_COUNTED = {
  window:
    'A pane is a session of the plan, as high as its planned minutes. It is lit when the session is done, half lit when it was done in part, reeded when it was set aside. What you added beside the plan has no pane.',
  'burn-up':
    'A done session counts with its planned minutes however long it took, a partly done one with its real minutes up to the planned ones; both on the day of the work. The forecast takes the minutes of each of your last seven study days before today, at least three, days without work included, and skips rest days and days kept free. The band runs from the pace that three quarters of those days reach to the pace that one quarter reaches; the dotted line is their mean.',
  streak:
    'A study day is a day that is no rest weekday, not kept free and not in a pause. The streak is the number of study days in a row with some work; free days never break it, nor does today before its work is done.',
  days: 'Real minutes count on the day the work was done, planned minutes on the day the session stands now. Sessions you added count too; what was set aside counts nowhere.',
  activities:
    'Sessions that were done, their real minutes against what they were planned to take. Partly done sessions say nothing about a length and are left out; sessions you added count.',
  levels: 'The level you gave yourself, from 1 to 5, on the days you rated it. It holds until the next rating.',
} satisfies Record<string, string>;

export type FigureName = keyof typeof HOW_COUNTED;
