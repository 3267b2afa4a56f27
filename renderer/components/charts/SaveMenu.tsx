import { ActionIcon, Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { useNow } from '#renderer/api/useNow.ts';
import { saveFile } from '../saveFile.ts';
import { showToast } from '../toast.tsx';
import { csvOf } from './export/csvOf.ts';
import { pngOfSvg } from './export/pngOfSvg.ts';
import type { ChartNumbers } from './NumbersTable.tsx';

interface SaveMenuProps {
  /** Names the files: `leadlight-burn-up-2027-02-19.svg`. */
  figure: string;
  /** What the picture is called, so that several menus on a page can be told apart. */
  of: string;
  /** The picture as a file; null while there is none. */
  svg: (() => string) | null;
  numbers: ChartNumbers | null;
}

/** A picture to take away, and its numbers. */
export function SaveMenu({ figure, of, svg, numbers }: SaveMenuProps) {
  const { date } = useNow();
  const name = `leadlight-${figure}-${date}`;
  const savePng = async (draw: () => string) => {
    try {
      saveFile(`${name}.png`, 'image/png', await pngOfSvg(draw()));
    } catch {
      showToast({ message: 'This picture could not be painted. Save it as SVG instead.' });
    }
  };
  return (
    <Menu position="bottom-end" width={170}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={26} aria-label={`Save: ${of}`}>
          <Download size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!svg} onClick={() => svg && saveFile(`${name}.svg`, 'image/svg+xml', svg())}>
          Save as SVG
        </Menu.Item>
        <Menu.Item disabled={!svg} onClick={() => svg && void savePng(svg)}>
          Save as PNG
        </Menu.Item>
        <Menu.Item
          disabled={!numbers}
          onClick={() => numbers && saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(numbers))}
        >
          Save as CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
