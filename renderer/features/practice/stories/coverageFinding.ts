import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { inOneLine } from '#shared/domain/words/inOneLine.ts';
import type { SkillArea } from '#shared/model/skill.ts';
import { type AreaCover, missingIn, widestGapFirst } from './coverageByArea.ts';

/** "9 of 54 behavioural questions have a story; nothing yet for delivery". */
export function coverageFinding(areas: readonly AreaCover[]): string {
  const total = areas.reduce((sum, { panes }) => sum + panes.length, 0);
  const covered = areas.reduce((sum, area) => sum + area.covered, 0);
  if (covered === 0) return `None of ${total} behavioural questions has a story yet`;
  if (covered === total) return `All ${total} behavioural questions have a story`;
  const have = `${covered} of ${total} behavioural questions ${covered === 1 ? 'has' : 'have'} a story`;
  return `${have}; ${gap(areas)}`;
}

function gap(areas: readonly AreaCover[]): string {
  const bare = areas.filter(({ covered }) => covered === 0).map(({ area }) => areaInSentence(area));
  if (bare.length > 3) return `nothing yet for ${bare[0]} and ${bare.length - 1} more fields`;
  if (bare.length > 0) return `nothing yet for ${inOneLine(bare)}`;
  const [widest] = widestGapFirst(areas);
  return widest ? `most are missing for ${areaInSentence(widest.area)}, ${missingIn(widest)}` : '';
}

/** Names such as API and DevOps keep their capitals. */
function areaInSentence(area: SkillArea): string {
  const word = AREA_WORDS[area];
  return /^.[^A-Z]*$/.test(word) ? word.toLowerCase() : word;
}
