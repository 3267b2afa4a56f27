import { UnstyledButton } from '@mantine/core';
import { type ComponentType, useState } from 'react';
import type { DiffRow } from '#shared/domain/diff/diffText.ts';
import classes from './DiffView.module.css';

interface FoldedRowsProps {
  rows: readonly DiffRow[];
  Row: ComponentType<{ row: DiffRow }>;
  columns: number;
}

/** Lines that are the same in both, until one wants to see them. */
export function FoldedRows({ rows, Row, columns }: FoldedRowsProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return rows.map((row) => <Row key={row.after?.number} row={row} />);
  return (
    <tr>
      <td colSpan={columns} className={classes.fold}>
        <UnstyledButton className={classes.unfold} onClick={() => setOpen(true)}>
          Show {rows.length} unchanged lines
        </UnstyledButton>
      </td>
    </tr>
  );
}
