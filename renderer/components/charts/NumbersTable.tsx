import { Box } from '@mantine/core';
import classes from './NumbersTable.module.css';

/** A chart's numbers in words and digits. The first cell of a row names it. */
export interface ChartNumbers {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** True where the cells are words: they line up on the left. */
  isText?: boolean;
  /** The same for a spreadsheet; the shown cells when left out. */
  raw?: RawNumbers;
}

/** Plain numbers, with their unit in the head: `Planned (min)`. A date is written as year-month-day; null is an empty cell. */
interface RawNumbers {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

interface NumbersTableProps {
  numbers: ChartNumbers;
  /** Id of the heading that names the table. */
  labelledBy: string;
}

/** A plain table that scrolls in its own box, by wheel and by keyboard. */
export function NumbersTable({ numbers: { columns, rows, isText }, labelledBy }: NumbersTableProps) {
  return (
    <Box className={classes.scroll} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table className={classes.table} data-text={isText || undefined} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
