import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { OfferedSkill } from '#shared/contract/evidenceContract.ts';
import { skillsByArea } from '#shared/domain/evidence/skillsByArea.ts';
import type { EntryId, SkillId } from '#shared/model/ids.ts';
import { arrowKeys } from './arrowKeys.ts';
import { ChoiceRow } from './ChoiceList.tsx';
import classes from './Choices.module.css';
import { choiceWords } from './choiceWords.ts';

interface SkillChoicesProps {
  skills: readonly OfferedSkill[];
  chosen: readonly SkillId[];
  /** Entries that show what is chosen and are not in yet. */
  linked: readonly EntryId[];
  onToggle: (id: SkillId) => void;
  onAll: (ids: SkillId[]) => void;
  onLinked: () => void;
}

/** Skills by area: those with evidence, and the others on request. */
export function SkillChoices({ skills, chosen, linked, onToggle, onAll, onLinked }: SkillChoicesProps) {
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const isChosen = new Set<SkillId>(chosen);
  const proven = skills.filter(({ id, evidence }) => evidence > 0 || isChosen.has(id));
  const shown = isOpen ? skills : proven;
  const ids = shown.map(({ id }) => id);
  const isAll = ids.length > 0 && ids.every((id) => isChosen.has(id));
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading} className={classes.title}>
          Skills<span className={classes.count}>{choiceWords.countOf(chosen.length, skills.length)}</span>
        </h2>
        {ids.length > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${isAll ? 'None' : 'All'}: Skills`}
            onClick={() => onAll(ids)}
          >
            {isAll ? 'None' : 'All'}
          </Button>
        )}
      </header>
      {proven.length === 0 && <p className={classes.nothing}>Nothing in this range shows a skill yet.</p>}
      {shown.length > 0 && (
        <fieldset aria-labelledby={heading} className={classes.list} onKeyDown={arrowKeys}>
          {skillsByArea(shown).map((area) => (
            <fieldset key={area.area} className={classes.group}>
              <legend className={classes.area}>{area.words}</legend>
              {[...area.skills].sort(mostEvidence).map((skill) => (
                <ChoiceRow
                  key={skill.id}
                  item={{ id: skill.id, title: skill.title, detail: aboutSkill(skill) }}
                  isChosen={isChosen.has(skill.id)}
                  onToggle={() => onToggle(skill.id)}
                />
              ))}
            </fieldset>
          ))}
        </fieldset>
      )}
      <div className={classes.more}>
        {skills.length > proven.length && (
          <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Only those with evidence' : `${skills.length - proven.length} without evidence`}
          </Button>
        )}
        {linked.length > 0 && (
          <Button size="compact-xs" onClick={onLinked}>
            {choiceWords.linked(linked.length)}
          </Button>
        )}
      </div>
    </section>
  );
}

function mostEvidence(one: OfferedSkill, other: OfferedSkill): number {
  return other.evidence - one.evidence;
}

function aboutSkill({ level, evidence }: OfferedSkill): string {
  const shows =
    evidence === 0 ? 'no evidence' : evidence === 1 ? '1 piece of evidence' : `${evidence} pieces of evidence`;
  return `${level === null ? 'not rated' : `level ${level}`} · ${shows}`;
}
