import type { PacketSkill } from '#shared/contract/evidenceContract.ts';
import { levelWords } from '#shared/domain/evidence/levelWords.ts';
import { entryPlace } from '#shared/domain/evidence/shareText.ts';
import { skillsByArea } from '#shared/domain/evidence/skillsByArea.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import { PlaceLink } from './PacketContents.tsx';

/** Levels then and now, and what shows them. */
export function PacketSkills({ skills }: { skills: readonly PacketSkill[] }) {
  return (
    <section id="part-skills" data-part="part">
      <h2>Skills</h2>
      {skillsByArea(skills).map((area) => (
        <section key={area.area} data-part="area">
          <h3>{area.words}</h3>
          {area.skills.map((skill) => (
            <section key={skill.id} data-part="skill">
              <h4>{skill.title}</h4>
              <p data-part="about">{levelWords(skill)}</p>
              <Evidence evidence={skill.evidence} moreEvidence={skill.moreEvidence} />
            </section>
          ))}
        </section>
      ))}
    </section>
  );
}

function Evidence({ evidence, moreEvidence }: Pick<PacketSkill, 'evidence' | 'moreEvidence'>) {
  if (evidence.length === 0) return <p data-part="about">No evidence in this range.</p>;
  return (
    <ul>
      {evidence.map(({ title, detail, date, entryId }, place) => (
        // Two answers to one question on one day look alike.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole.
        <li key={place}>
          {entryId === null ? title : <PlaceLink place={entryPlace(entryId)}>{title}</PlaceLink>}{' '}
          <span data-part="about">
            {detail} · {shortDate(date)} {date.slice(0, 4)}
          </span>
        </li>
      ))}
      {moreEvidence > 0 && (
        <li>
          <span data-part="about">and {moreEvidence} more</span>
        </li>
      )}
    </ul>
  );
}
