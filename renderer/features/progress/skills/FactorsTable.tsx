import { factorWords, inHundredths, type ShownSkill } from '#shared/domain/progress/findings/shownSkills.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { SkillArea } from '#shared/model/skill.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './FactorsTable.module.css';

interface FactorsTableProps {
  shown: readonly ShownSkill[];
  before: LocalDate | null;
  /** What the rows are: "Area". */
  of: string;
  onOpen: (area: SkillArea) => void;
}

/** The three factors of each axis and what they come to, with a bar to the strength and a mark where a lead is. */
export function FactorsTable({ shown, before, of, onOpen }: FactorsTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Confidence</th>
          <th scope="col">Recency</th>
          <th scope="col">Evidence</th>
          <th scope="col">{before === null ? 'Strength' : `Strength, since ${shortDate(before)}`}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Name one={one} onOpen={onOpen} />
              <span className={classes.detail}>{one.detail}</span>
            </th>
            {FACTORS.map((factor, place) => (
              <td key={factor}>{factorWords(one)[place]}</td>
            ))}
            <td className={classes.strength}>
              <span className={classes.amount}>
                <b>{inHundredths(one.now.strength)}</b>
                {before !== null && <Change one={one} />}
              </span>
              <span className={classes.track} aria-hidden>
                <span className={classes.bar} style={{ width: percent(one.now.strength) }} />
                <span className={classes.mark} style={{ left: percent(one.target) }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FACTORS = ['confidence', 'recency', 'evidence'] as const;

function Name({ one: { name, area }, onOpen }: { one: ShownSkill; onOpen: (area: SkillArea) => void }) {
  if (area === null) return <span>{name}</span>;
  return (
    <button type="button" className={classes.open} onClick={() => onOpen(area)}>
      {name}
    </button>
  );
}

function Change({ one: { now, before, isRated } }: { one: ShownSkill }) {
  if (before === null) return <span className={classes.change}>{isRated ? 'new' : ''}</span>;
  const by = Math.round((now.strength - before.strength) * 100) / 100;
  const words = by === 0 ? 'even' : `${by > 0 ? '+' : '−'}${inHundredths(Math.abs(by))}`;
  return <span className={classes.change}>{words}</span>;
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}
