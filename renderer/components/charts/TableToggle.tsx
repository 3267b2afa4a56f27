import { ActionIcon, Tooltip } from '@mantine/core';
import { ChartNoAxesCombined, Table2 } from 'lucide-react';

interface TableToggleProps {
  /** What the picture is called, so that several toggles on a page can be told apart. */
  of: string;
  isTable: boolean;
  onChange: (isTable: boolean) => void;
}

/** Changes a picture into its numbers and back. */
export function TableToggle({ of, isTable, onChange }: TableToggleProps) {
  const word = isTable ? 'Show as picture' : 'Show as table';
  return (
    <Tooltip label={word}>
      <ActionIcon variant="subtle" size={26} aria-label={`${word}: ${of}`} onClick={() => onChange(!isTable)}>
        {isTable ? <ChartNoAxesCombined size={15} aria-hidden /> : <Table2 size={15} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
