import { memo, useId, useMemo } from 'react';
import { layOutWindow, type WindowBox, type WindowSize } from '#shared/domain/pictures/windowGeometry.ts';
import { at } from '#shared/domain/pictures/windowPaths.ts';
import type { WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import { windowSummary } from '#shared/domain/pictures/windowSummary.ts';
import { LancetGlass } from './LancetGlass.tsx';
import { LancetLead } from './LancetLead.tsx';
import { PaneWalk } from './PaneWalk.tsx';
import { Sill } from './Sill.tsx';
import { TodayMark } from './TodayMark.tsx';
import { glassNames, PlainDefs, RichDefs } from './WindowDefs.tsx';
import classes from './WindowPicture.module.css';

interface WindowPictureProps {
  phases: readonly WindowPhase[];
  size: WindowSize;
  /** In pixels. The height follows. */
  width: number;
  /** The picture in words; made from the panes when left out. */
  summary?: string;
  /** Sessions whose light rises once, when the picture is first drawn. */
  newlyLit?: ReadonlySet<string>;
  /** Makes the panes walkable by pointer and arrow keys. Give it only to a large window. */
  onOpenDay?: (dayNumber: number) => void;
}

/** The plan as a leadlight: a lancet a phase, a column a day, a pane a session, lit when it is done. */
export function WindowPicture({
  phases,
  size,
  width,
  summary = windowSummary(phases),
  newlyLit = NONE,
  onOpenDay,
}: WindowPictureProps) {
  const box = useMemo(() => layOutWindow(phases, width, size), [phases, width, size]);
  const isRich = size !== 'small';
  const frame = { className: classes.window, width, height: at(box.height), viewBox: `0 0 ${width} ${at(box.height)}` };
  if (!onOpenDay) {
    return (
      <svg role="img" aria-label={summary} {...frame}>
        <Glazing phases={phases} box={box} isRich={isRich} newlyLit={newlyLit} />
      </svg>
    );
  }
  return (
    <figure aria-label={summary} className={classes.walkable} style={{ width, height: at(box.height) }}>
      <svg aria-hidden {...frame}>
        <Glazing phases={phases} box={box} isRich={isRich} newlyLit={newlyLit} />
      </svg>
      <PaneWalk phases={phases} box={box} onOpenDay={onOpenDay} />
    </figure>
  );
}

const NONE: ReadonlySet<string> = new Set();

interface GlazingProps {
  phases: readonly WindowPhase[];
  box: WindowBox;
  isRich: boolean;
  newlyLit: ReadonlySet<string>;
}

/** Glass and lead. Drawn again only when the run changes, not when the pointer walks over it. */
const Glazing = memo(function Glazing({ phases, box, isRich, newlyLit }: GlazingProps) {
  const id = useId();
  const names = glassNames(id);
  const lancets = phases.flatMap((phase, index) => {
    const lancet = box.lancets[index];
    return lancet ? [{ phase, lancet, clip: `${id}lancet${index}` }] : [];
  });
  return (
    <>
      <defs>
        <PlainDefs names={names} />
        {isRich && <RichDefs names={names} box={box} />}
      </defs>
      {isRich && <Sill phases={phases} box={box} names={names} />}
      {lancets.map(({ phase, lancet, clip }) => (
        <LancetGlass
          key={clip}
          phase={phase}
          lancet={lancet}
          names={names}
          clip={clip}
          isRich={isRich}
          newlyLit={newlyLit}
        />
      ))}
      {lancets.map(({ phase, lancet, clip }) => (
        <LancetLead key={clip} phase={phase} lancet={lancet} box={box} isRich={isRich} />
      ))}
      <TodayMark phases={phases} box={box} names={names} isRich={isRich} />
    </>
  );
});
