import type { LancetBox, WindowBox } from '#shared/domain/pictures/windowGeometry.ts';
import { at, halfCutPath, lancetPath, leadPaths, solderPath } from '#shared/domain/pictures/windowPaths.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';

interface LancetLeadProps {
  phase: WindowPhase;
  lancet: LancetBox;
  box: WindowBox;
  isRich: boolean;
}

/** Cames, the bar above the evening, cuts of half lit panes, and the frame around all. */
export function LancetLead({ phase, lancet, box, isRich }: LancetLeadProps) {
  const { thin, heavy, shine } = leadPaths(lancet, box);
  const cuts = halfCuts(phase, lancet);
  return (
    <g fill="none" stroke="var(--ll-lead)">
      <path d={thin} strokeWidth={box.came} />
      <path d={heavy} strokeWidth={at(box.heavyCame)} />
      {cuts !== '' && <path d={cuts} strokeWidth={at(box.came * 0.75)} />}
      <path d={lancetPath(lancet, box.frame / 2)} strokeWidth={box.frame} strokeLinejoin="round" />
      {isRich && (
        <>
          <g stroke="var(--ll-lead-light)" strokeWidth={at(box.came * 0.3)} opacity=".75">
            <path d={shine} />
            <path d={lancetPath(lancet, box.frame * 0.62)} />
          </g>
          <path d={solderPath(lancet, box)} fill="var(--ll-lead)" stroke="var(--ll-lead-light)" strokeWidth=".35" />
        </>
      )}
    </g>
  );
}

function halfCuts(phase: WindowPhase, lancet: LancetBox): string {
  return phase.days
    .flatMap((day, dayIndex) =>
      day.panes.map((pane, paneIndex) => {
        const column = lancet.columns[dayIndex];
        const box = column?.panes[paneIndex];
        return column && box && pane.state === 'half' ? halfCutPath(column, box) : '';
      }),
    )
    .join('');
}
