/** What "How is this counted?" says, a figure each: two or three plain sentences for the person. */
export const HOW_COUNTED = {
  window:
    'A pane is a session of the plan, as high as its planned minutes. It is lit when the session is done, half lit when it was done in part, reeded when it was set aside. What you added beside the plan has no pane.',
  'burn-up':
    'A done session counts with its planned minutes however long it took, a partly done one with its real minutes up to the planned ones; both on the day of the work. The forecast takes the minutes of each of your last seven study days before today, days without work included, once three days have work, and skips rest days and days kept free. The band runs from the pace that three quarters of those days reach to the pace that one quarter reaches; the dotted line is their mean.',
  streak:
    'A study day is a day that is no rest weekday, not kept free and not in a pause. The streak is the number of study days in a row with some work; free days never break it, nor does today before its work is done.',
  days: 'Real minutes count on the day the work was done, planned minutes on the day the session stands now. Sessions you added count too; what was set aside counts nowhere. A pause plans nothing: what waits stands where it would if the run went on today.',
  activities:
    'Sessions that were done, their real minutes against what they were planned to take. Partly done sessions say nothing about a length and are left out; sessions you added count.',
  levels: 'The level you gave yourself, from 1 to 5, on the days you rated it. It holds until the next rating.',
  weekdays:
    'All planned and all real minutes of the days that are over, divided by how many days they are: study days, and other days on which something was planned or done. Planned is what stands on the day in the schedule now, without what was set aside and what waits in a pause; real minutes count on the day the work was done.',
  estimates:
    'Real minutes of a finished session divided by its planned ones. The mark is the median: half of the sessions took less, half took more; the bar holds the middle half of them. Partly done sessions say nothing about a length and are left out.',
  hours:
    'What the focus clock measured, by the hour your clock showed where you worked, split at every full hour. Sessions recorded without the clock are not guessed at, and work in a time zone that is not known is left out; how much that is stands under the title.',
  energy:
    'Energy is what you said after sessions, mood what you said in reflections, both from 1 drained to 5 bright. A point is the mean of a day, or of a week when the answers reach over more than 45 days. The mood is of the whole day, whatever the filter chooses of its sessions.',
  nights:
    'A night is the time between the last work of a day and the first work of the next morning, as measured, or as planned where nothing was measured. It is time without work, not sleep. Energy is what you said after the first session of that morning. Groups of fewer than three nights are not drawn. Two things that go together need not be cause and effect.',
  words:
    'Words as a reader counts them: no Markdown marks, no comments, no facts that Leadlight filled in. An entry counts whole on the day it is about, whether it was typed, pasted or imported; what is in the bin does not count. The mean takes the words since the run began, those of rest days too, and shares them among its study days; a phase stands for the days its sessions are on.',
  retention:
    'Of cards that were seen on an earlier day, how many were remembered (rated 2 to 4) at the first look of the day. A card that comes again ten minutes later does not count twice, and the first look at a new card does not count at all. A card is under 21 days when it was last promised for less than that.',
  load: 'Done: different cards looked at on a day. To come: what the schedule brings in the next 30 days, today first, if every card is remembered when it comes and the daily limits stay as they are; new cards count too.',
  questions:
    'A question stands where its last answer put it: rated 1 or 2 is shaky, 3 or 4 is solid, never answered is new. A solid answer that is more than 60 days old is drawn apart. A question belongs to the area of the skill it tests most.',
  'questions-over-time':
    'The same count as by area, for the end of each day, week or month: up to six weeks are drawn by day, up to two years by week. Answers from before the days that are shown still count. Questions that were never answered are in the table only.',
  stories:
    'A theme is the skill that a behavioural question tests most. A STAR story counts for it when all four parts have words and it is linked to one of its questions; two stories fill a theme. It is reeded when none of its stories was told aloud, or written where none was told, for 60 days.',
  skills:
    'Strength is confidence × recency × evidence, each from 0 to 1. Confidence is your last rating divided by 5. Recency halves every 60 days since the last rating or evidence. Evidence is 0.5 with nothing linked to the skill, 0.75 with one piece, 0.88 with two, and so on towards 1. An area is the mean of its skills, and a skill without a rating is 0 in it; the lead’s level divided by 5 is the target.',
} satisfies Record<string, string>;

export type FigureName = keyof typeof HOW_COUNTED;
