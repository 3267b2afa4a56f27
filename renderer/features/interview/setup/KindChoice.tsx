import { INTERVIEW_LOOKS } from '#renderer/components/interviews/interviewLooks.ts';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { InterviewKind } from '#shared/model/interview.ts';
import classes from './KindChoice.module.css';

/** In the order in which one meets them. */
const KINDS: readonly InterviewKind[] = ['system-design', 'coding-talk', 'behavioural', 'lead-bar'];

interface KindChoiceProps {
  kind: InterviewKind;
  onChange: (kind: InterviewKind) => void;
}

export function KindChoice({ kind: chosen, onChange }: KindChoiceProps) {
  return (
    <fieldset className={classes.kinds}>
      <legend className={classes.legend}>Kind</legend>
      {KINDS.map((kind) => {
        const { icon: Icon, about } = INTERVIEW_LOOKS[kind];
        return (
          <label key={kind} className={classes.kind}>
            <input
              type="radio"
              name="interview-kind"
              className={classes.radio}
              checked={kind === chosen}
              onChange={() => onChange(kind)}
            />
            <Icon size={18} aria-hidden />
            <span>
              <b className={classes.word}>{INTERVIEW_KIND_WORDS[kind]}</b>
              <span className={classes.about}>{about}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
