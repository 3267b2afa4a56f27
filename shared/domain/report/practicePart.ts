import type { PracticeProgress, WordsFigure } from '../../contract/progressPractice.ts';
import { AREA_WORDS, ENTRY_KIND_WORDS } from '../content/contentWords.ts';
import { grouped } from '../progress/findings/grouped.ts';
import {
  loadFinding,
  questionsFinding,
  retentionFinding,
  storiesFinding,
  wordsFinding,
} from '../progress/findings/practiceFindings.ts';
import type { ReportFigure, ReportPart } from './reportShape.ts';

export function practicePart(
  { retention, load, questions, stories }: PracticeProgress,
  words: WordsFigure,
): ReportPart {
  return {
    heading: 'Writing and practice',
    figures: [
      wordsOf(words),
      questionsOf(questions),
      { finding: retentionFinding(retention) },
      { finding: loadFinding(load) },
      ...(stories.themes.length > 0 ? [{ finding: storiesFinding(stories) }] : []),
    ],
  };
}

function wordsOf(words: WordsFigure): ReportFigure {
  const finding = wordsFinding(words);
  if (words.total === 0) return { finding };
  return {
    finding,
    table: {
      columns: ['Kind', 'Entries', 'Words'],
      rows: words.kinds.map((each) => [ENTRY_KIND_WORDS[each.kind], grouped(each.entries), grouped(each.words)]),
    },
  };
}

function questionsOf(questions: PracticeProgress['questions']): ReportFigure {
  const finding = questionsFinding(questions);
  if (questions.solid + questions.stale + questions.shaky === 0) return { finding };
  return {
    finding,
    table: {
      columns: ['Area', 'Solid', 'Solid long ago', 'Shaky', 'New'],
      rows: questions.areas.map((area) => [
        AREA_WORDS[area.area],
        ...[area.solid, area.stale, area.shaky, area.new].map(grouped),
      ]),
    },
  };
}
