import { Button, Modal, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { addQuestionCards } from '#renderer/components/cards/cardActions.ts';
import type { QuestionChoice } from '#shared/contract/cardsContract.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { SkillId } from '#shared/model/ids.ts';
import { SKILL_AREAS, SkillArea } from '#shared/model/skill.ts';
import classes from './AddQuestionsDialog.module.css';

const WAYS = [
  { value: 'area', label: 'An area' },
  { value: 'skill', label: 'A skill' },
  { value: 'plan-day', label: 'A plan day' },
];

/** Makes cards of many questions at once. Those that are cards already stay as they are. */
export function AddQuestionsDialog({ onClose }: { onClose: () => void }) {
  const { data: skills = [] } = useQuery(queries.skills.names.queryOptions());
  const [by, setBy] = useState('area');
  const [area, setArea] = useState<SkillArea>('system-design');
  const [skillId, setSkillId] = useState<SkillId | null>(null);
  const [day, setDay] = useState<string | number>(1);
  const choice = chosen(by, area, skillId, day);
  return (
    <Modal opened onClose={onClose} title="Add questions" size={480}>
      <p className={classes.lead}>All the questions of</p>
      <SegmentedControl fullWidth aria-label="Questions of" data={WAYS} value={by} onChange={setBy} />
      <div className={classes.field}>
        {by === 'area' && (
          <Select
            label="Area"
            data={SKILL_AREAS.map((value) => ({ value, label: AREA_WORDS[value] }))}
            value={area}
            allowDeselect={false}
            onChange={(value) => setArea(SkillArea.safeParse(value).data ?? area)}
          />
        )}
        {by === 'skill' && (
          <Select
            label="Skill"
            placeholder="Choose a skill"
            searchable
            nothingFoundMessage="None of that name"
            data={skills.map(({ id, title }) => ({ value: id, label: title }))}
            value={skillId}
            onChange={(value) => setSkillId(SkillId.safeParse(value).data ?? null)}
          />
        )}
        {by === 'plan-day' && (
          <NumberInput label="Day of the plan" min={1} allowDecimal={false} value={day} onChange={setDay} />
        )}
      </div>
      <div className={classes.foot}>
        <p>New ones come a few a day, in the order they were added.</p>
        <Button
          variant="filled"
          disabled={choice === null}
          onClick={() => {
            if (choice === null) return;
            void addQuestionCards(choice).then((isDone) => {
              if (isDone) onClose();
            });
          }}
        >
          Add them
        </Button>
      </div>
    </Modal>
  );
}

function chosen(by: string, area: SkillArea, skillId: SkillId | null, day: string | number): QuestionChoice | null {
  if (by === 'area') return { by, area };
  if (by === 'skill') return skillId === null ? null : { by, skillId };
  const number = Number(day);
  return Number.isInteger(number) && number > 0 ? { by: 'plan-day', day: number } : null;
}
