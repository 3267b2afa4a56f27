import { ActionIcon, Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { useNow } from '#renderer/api/useNow.ts';
import { saveFile } from '../saveFile.ts';
import { showToast } from '../toast.tsx';
import { csvOf } from './export/csvOf.ts';
import { pngOfSvg } from './export/pngOfSvg.ts';
import { withFont } from './export/withFont.ts';
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

/** A picture to take away, and its numbers. Only what there is is offered: focus stays out of a menu that begins with what cannot be chosen. */
export function SaveMenu({ figure, of, svg, numbers }: SaveMenuProps) {
  const { date } = useNow();
  const name = `leadlight-${figure}-${date}`;
  const saveSvg = async (draw: () => string) => saveFile(`${name}.svg`, 'image/svg+xml', await withFont(draw()));
  const savePng = async (draw: () => string) => {
    try {
      saveFile(`${name}.png`, 'image/png', await pngOfSvg(draw()));
    } catch {
      showToast({ message: 'This picture could not be painted. Save it as SVG instead.' });
    }
  };
  if (!svg && !numbers) return null;
  return (
    <Menu position="bottom-end" width={170}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={26} aria-label={`Save: ${of}`}>
          <Download size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {svg && (
          <>
            <Menu.Item onClick={() => void saveSvg(svg)}>Save as SVG</Menu.Item>
            <Menu.Item onClick={() => void savePng(svg)}>Save as PNG</Menu.Item>
          </>
        )}
        {numbers && (
          <Menu.Item onClick={() => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(numbers))}>
            Save as CSV
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
