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
  weekdays:
    'All planned and all real minutes of the days that are over, divided by how many days they are: study days, and other days on which something was planned or done. Planned is what stands on the day in the schedule now, without what was set aside; real minutes count on the day the work was done.',
  estimates:
    'Real minutes of a finished session divided by its planned ones. The mark is the median: half of the sessions took less, half took more; the bar holds the middle half of them. Partly done sessions say nothing about a length and are left out.',
  hours:
    'What the focus clock measured, by the hour your clock showed where you worked, split at every full hour. Sessions recorded without the clock are not guessed at; how many they are stands under the title.',
  energy:
    'Energy is what you said after sessions, mood what you said in reflections, both from 1 drained to 5 bright. A point is the mean of a day, or of a week when the answers reach over more than 45 days. The mood is of the whole day, whatever the filter chooses of its sessions.',
  nights:
    'A night is the time between the last work of a day and the first work of the next morning, as measured, or as planned where nothing was measured. It is time without work, not sleep. Energy is what you said after the first session of that morning. Groups of fewer than three nights are not drawn. Two things that go together need not be cause and effect.',
} satisfies Record<string, string>;

export type FigureName = keyof typeof HOW_COUNTED;
