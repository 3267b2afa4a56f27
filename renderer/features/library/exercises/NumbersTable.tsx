import type { Exercise } from '#shared/model/exercise.ts';
import classes from './tables.module.css';

/** What is given, to estimate with. */
export function NumbersTable({ numbers }: { numbers: Exercise['numbers'] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Given</th>
          <th scope="col" className={classes.number}>
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ what, value }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className={classes.number}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
