import { spentInAll } from '#shared/domain/interviews/interviewClock.ts';
import { interviewResult, resultInWords } from '#shared/domain/interviews/interviewResult.ts';
import { INTERVIEW_KIND_WORDS, INTERVIEW_RATING_WORDS, minutesOf } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';
import { askedQuestion } from '../../interviews/askedQuestion.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault } from './exportedVault.ts';
import { escaped, link, page, table } from './markdown.ts';
import { INDEX, INTERVIEWS } from './paths.ts';
import { titleOf } from './words.ts';

const from = INTERVIEWS;

/** In order of when they were begun, without those in the bin. */
export function heldInterviews({ interviews }: ExportedVault): Interview[] {
  return interviews.filter(({ deletedAt }) => deletedAt === null);
}

/** Every mock interview: how it went, what was asked, and its debrief. */
export function interviewsPage(vault: ExportedVault, held: readonly Interview[]): string {
  return page('# Mock interviews', link('Index', { from, to: INDEX }), ...held.flatMap((one) => blocksOf(one, vault)));
}

function blocksOf(interview: Interview, { content, entries }: ExportedVault): string[] {
  const { kind, date, minutes, phases, questions, scores, debrief } = interview;
  const { mean } = interviewResult(interview);
  const result = mean === null ? 'not scored yet' : `${resultInWords(mean).toLowerCase()}, ${mean.toFixed(1)} of 4`;
  const entry = entryById(entries, debrief?.entryId);
  const asked = questions.map(({ item, rating }) => [
    escaped(askedQuestion(content, item).title),
    rating === null ? 'Not rated' : (INTERVIEW_RATING_WORDS[rating - 1] ?? ''),
  ]);
  const judged = scores.flatMap(({ criterion, rating, note }) =>
    rating === null ? [] : [[escaped(criterion), INTERVIEW_RATING_WORDS[rating - 1] ?? '', escaped(note)]],
  );
  return [
    `## ${date}: ${INTERVIEW_KIND_WORDS[kind].toLowerCase()}`,
    `${minutes} minutes planned, ${minutesOf(spentInAll(phases))} taken; ${result}.`,
    entry ? `Debrief: ${link(titleOf(entry), { from, to: entry.path })}` : '',
    table(['Asked', 'Answer'], asked),
    judged.length > 0 ? table(['Rubric', 'Rating', 'Why'], judged) : '',
  ];
}
