import { InlineText } from '#renderer/components/content/InlineText.tsx';
import type { Exercise } from '#shared/model/exercise.ts';
import { readableNumber } from './readableNumber.ts';
import classes from './tables.module.css';

/** Each step of the estimate with how one gets there. */
export function EstimateTable({ estimate }: { estimate: Exercise['estimate'] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Working</th>
          <th scope="col" className={classes.number}>
            Result
          </th>
        </tr>
      </thead>
      <tbody>
        {estimate.map(({ what, working, value, unit }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className={classes.working}>
              <InlineText text={working} />
            </td>
            <td className={classes.number}>
              <b>{readableNumber(value)}</b> <span className={classes.unit}>{unit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
