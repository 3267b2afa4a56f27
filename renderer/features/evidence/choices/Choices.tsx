import { Button, Switch, TextInput } from '@mantine/core';
import type { EvidenceOffer } from '#shared/contract/evidenceContract.ts';
import { linkedEvidence } from '#shared/domain/evidence/strongest.ts';
import type { EvidencePicture } from '#shared/model/evidenceChoice.ts';
import { allToggled, type EvidenceDraft, isBare, toggled } from '../evidenceDraft.ts';
import { ChoiceList } from './ChoiceList.tsx';
import classes from './Choices.module.css';
import { choiceWords, PICTURE_WORDS } from './choiceWords.ts';
import { RangeField } from './RangeField.tsx';
import { SkillChoices } from './SkillChoices.tsx';

interface ChoicesProps {
  draft: EvidenceDraft;
  offer: EvidenceOffer;
  canBeDrawn: (name: EvidencePicture) => boolean;
  onChange: (edit: Partial<EvidenceDraft>) => void;
}

/** Cover, range, and everything that may go in. */
export function Choices({ draft, offer, canBeDrawn, onChange }: ChoicesProps) {
  const linked = linkedEvidence(draft, offer);
  const ofEntries = {
    chosen: draft.entries,
    onToggle: (id: EvidenceDraft['entries'][number]) => onChange({ entries: toggled(draft.entries, id) }),
    onAll: (ids: EvidenceDraft['entries']) => onChange({ entries: allToggled(draft.entries, ids) }),
  };
  return (
    <>
      <div className={classes.cover}>
        <TextInput
          label="Title"
          value={draft.title}
          maxLength={120}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Your name"
          value={draft.name}
          maxLength={120}
          autoComplete="name"
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <RangeField range={draft.range} onChange={(range) => onChange({ range })} />
        <Switch
          label="Also reflections and weekly reviews"
          checked={draft.withReflections}
          onChange={(event) => onChange({ withReflections: event.currentTarget.checked })}
        />
        <Switch
          label="Also private entries"
          classNames={{ description: classes.description ?? '' }}
          description={choiceWords.privateOnes(offer.privateOnes, draft.withPrivate)}
          checked={draft.withPrivate}
          onChange={(event) => onChange({ withPrivate: event.currentTarget.checked })}
        />
        {!isBare(draft) && (
          <Button
            size="xs"
            variant="subtle"
            className={classes.clear ?? ''}
            onClick={() => onChange({ skills: [], entries: [], drawings: [], pictures: [] })}
          >
            Choose nothing
          </Button>
        )}
      </div>
      <SkillChoices
        skills={offer.skills}
        chosen={draft.skills}
        linked={linked}
        onToggle={(id) => onChange({ skills: toggled(draft.skills, id) })}
        onAll={(ids) => onChange({ skills: allToggled(draft.skills, ids) })}
        onLinked={() => onChange({ entries: [...draft.entries, ...linked] })}
      />
      <ChoiceList title="Stories" items={offer.stories} nothing="No STAR story in this range." {...ofEntries} />
      <ChoiceList
        title="RFCs and decisions"
        items={offer.documents}
        nothing="No RFC and no decision in this range."
        {...ofEntries}
      />
      {offer.others.length > 0 && (
        <ChoiceList
          title={draft.withReflections ? 'Other writing and reflections' : 'Other writing that shows a skill'}
          items={offer.others}
          nothing=""
          {...ofEntries}
        />
      )}
      <ChoiceList
        title="Drawings"
        items={offer.drawings}
        chosen={draft.drawings}
        nothing="No drawing in this range."
        onToggle={(id) => onChange({ drawings: toggled(draft.drawings, id) })}
        onAll={(ids) => onChange({ drawings: allToggled(draft.drawings, ids) })}
      />
      <ChoiceList
        title="Pictures"
        items={PICTURE_WORDS.map(({ id, title }) => ({
          id,
          title,
          detail: canBeDrawn(id) ? '' : 'too little to draw yet',
          isOff: !canBeDrawn(id),
        }))}
        chosen={draft.pictures}
        nothing=""
        onToggle={(id) => onChange({ pictures: toggled(draft.pictures, id) })}
        onAll={(ids) => onChange({ pictures: allToggled(draft.pictures, ids) })}
      />
    </>
  );
}
