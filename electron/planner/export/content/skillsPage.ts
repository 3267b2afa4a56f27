import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { evidenceDetail } from '#shared/domain/skills/evidenceDetail.ts';
import { ratingHistory } from '#shared/domain/skills/latestRating.ts';
import { newestSighting, type Sighting, skillEvidence } from '#shared/domain/skills/skillEvidence.ts';
import { SKILL_AREAS, type Skill } from '#shared/model/skill.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';
import { cluesOf } from '../../skills/cluesOf.ts';
import { decisionsOf } from '../../skills/decisionsOf.ts';
import { finishedSessions } from '../../skills/finishedSessions.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault } from './exportedVault.ts';
import { escaped, link, page, table } from './markdown.ts';
import { dayPath, INDEX, SKILLS } from './paths.ts';
import { titleOf } from './words.ts';

const from = SKILLS;

interface KnownSkill {
  skill: Skill;
  /** Newest first. */
  ratings: SkillRating[];
  /** Newest first. */
  evidence: Sighting[];
}

/** Every skill with a rating or evidence. */
export function knownSkills(vault: ExportedVault): KnownSkill[] {
  const { content, skills: records } = vault;
  const found = skillEvidence(work(vault), cluesOf(content), decisionsOf(records));
  const ratings = Object.values(records.ratings);
  return content.skills
    .map((skill) => ({
      skill,
      ratings: ratingHistory(ratings, skill.id),
      evidence: [...(found.get(skill.id)?.evidence ?? [])].sort(newestSighting),
    }))
    .filter((known) => known.ratings.length > 0 || known.evidence.length > 0);
}

function work({ entries, attempts, walked }: ExportedVault) {
  return {
    entries,
    sessions: finishedSessions(walked),
    attempts: attempts.filter(({ deletedAt }) => deletedAt === null),
  };
}

export function skillsPage(vault: ExportedVault, known: readonly KnownSkill[]): string {
  const areas = SKILL_AREAS.map((area) => ({ area, known: known.filter(({ skill }) => skill.area === area) }));
  return page(
    '# Skills',
    link('Index', { from, to: INDEX }),
    ...areas
      .filter((one) => one.known.length > 0)
      .flatMap((one) => [`## ${AREA_WORDS[one.area]}`, ...one.known.flatMap((skill) => skillBlocks(skill, vault))]),
  );
}

function skillBlocks({ skill, ratings, evidence }: KnownSkill, vault: ExportedVault): string[] {
  const [last] = ratings;
  const level = last ? `Level ${last.level} of 5` : 'Not rated yet';
  return [
    `### ${escaped(skill.title)}`,
    `${level} · a lead needs ${skill.leadLevel}`,
    ratings.length > 0 ? table(['Day', 'Level', 'Why'], ratings.map(ratingRow)) : '',
    evidence.length > 0 ? 'Evidence:' : '',
    evidence.map((sighting) => `- ${evidenceLine(sighting, vault)}`).join('\n'),
  ];
}

function ratingRow({ date, level, note }: SkillRating): string[] {
  return [date, String(level), escaped(note)];
}

function evidenceLine(sighting: Sighting, { content, entries, run }: ExportedVault): string {
  const detail = escaped(evidenceDetail(sighting, (item) => content.item(item)?.title ?? null));
  const entryId =
    sighting.kind === 'entry' ? sighting.entry.id : sighting.kind === 'attempt' ? sighting.attempt.entryId : null;
  const to =
    entryById(entries, entryId)?.path ??
    (sighting.kind === 'session' && run?.outcomes[sighting.session.id] ? dayPath(sighting.date) : null);
  const title = titleOfSighting(sighting, content);
  return [to ? link(title, { from, to }) : escaped(title), detail, sighting.date].join(' · ');
}

function titleOfSighting(sighting: Sighting, content: ExportedVault['content']): string {
  switch (sighting.kind) {
    case 'entry':
      return titleOf(sighting.entry);
    case 'session':
      return sighting.session.title;
    case 'attempt':
      return content.question(sighting.attempt.questionId)?.text ?? sighting.attempt.questionId;
  }
}
