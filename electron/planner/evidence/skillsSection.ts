import type { PacketSkill } from '#shared/contract/evidenceContract.ts';
import { levelWords } from '#shared/domain/evidence/levelWords.ts';
import { skillsByArea } from '#shared/domain/evidence/skillsByArea.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import { escaped, link } from '../export/content/markdown.ts';
import type { PacketPaths } from './packetPaths.ts';

interface Place {
  from: string;
  paths: PacketPaths;
}

/** Skills by area, each with its level then and now and what shows it, as blocks of a page. */
export function skillsSection(skills: readonly PacketSkill[], place: Place): string[] {
  return skillsByArea(skills).flatMap((ofArea) => [
    `### ${ofArea.words}`,
    ...ofArea.skills.flatMap((skill) => [
      `#### ${escaped(skill.title)}`,
      escaped(levelWords(skill)),
      skill.evidence.map((one) => `- ${line(one, place)}`).join('\n') || 'No evidence in this range.',
      skill.moreEvidence > 0 ? `and ${skill.moreEvidence} more` : '',
    ]),
  ]);
}

function line({ title, detail, date, entryId }: PacketSkill['evidence'][number], { from, paths }: Place): string {
  const to = entryId === null ? undefined : paths.entries.get(entryId);
  const words = to === undefined ? escaped(title) : link(title, { from, to });
  return [words, escaped(detail), `${shortDate(date)} ${date.slice(0, 4)}`].join(' · ');
}
