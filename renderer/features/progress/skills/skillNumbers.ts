import type { ChartNumbers } from '#renderer/components/charts/NumbersTable.tsx';
import type { SkillsProgress } from '#shared/contract/progressSkills.ts';
import { factorWords, inHundredths, type ShownSkill } from '#shared/domain/progress/findings/shownSkills.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { SkillArea } from '#shared/model/skill.ts';

/** The same in words and digits, for the table alone and for files. */
export function skillNumbers(
  shown: readonly ShownSkill[],
  { now, before }: SkillsProgress,
  area: SkillArea | null,
): ChartNumbers {
  return {
    columns: [
      area === null ? 'Area' : 'Skill',
      area === null ? 'Rated' : 'Level and evidence',
      'Confidence',
      'Recency',
      'Evidence',
      `Strength, ${shortDate(now)}`,
      ...(before === null ? [] : [`Strength, ${shortDate(before)}`]),
      'Lead’s level',
    ],
    rows: shown.map((one) => [
      one.name,
      one.detail,
      ...factorWords(one),
      inHundredths(one.now.strength),
      ...(before === null ? [] : [one.before === null ? '–' : inHundredths(one.before.strength)]),
      inHundredths(one.target),
    ]),
    raw: {
      columns: [
        area === null ? 'Area' : 'Skill',
        ...['Confidence', 'Recency', 'Evidence'],
        `Strength ${now}`,
        ...(before === null ? [] : [`Strength ${before}`]),
        'Lead’s level',
      ],
      rows: shown.map((one) => [
        one.name,
        inThousandths(one.now.confidence),
        inThousandths(one.now.recency),
        inThousandths(one.now.evidence),
        inThousandths(one.now.strength),
        ...(before === null ? [] : [one.before === null ? null : inThousandths(one.before.strength)]),
        inThousandths(one.target),
      ]),
    },
  };
}

/** The factors have no end of digits. */
function inThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
