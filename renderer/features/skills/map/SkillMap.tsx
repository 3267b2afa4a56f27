import { Box } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import type { AreaOfMap } from './areasOfMap.ts';
import { mapPlace, rememberMap } from './mapPlace.ts';
import classes from './SkillMap.module.css';
import { SkillRow } from './SkillRow.tsx';

interface SkillMapProps {
  areas: readonly AreaOfMap[];
  ref?: Ref<{ focus: () => void }>;
}

/** The areas side by side where there is room. Arrow keys walk through all skills. */
export function SkillMap({ areas, ref }: SkillMapProps) {
  const whole = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => rowsIn(whole.current)[0]?.focus() }), []);

  useEffect(() => {
    const cameFrom = rowsIn(whole.current).find(({ dataset }) => dataset['skill'] === mapPlace().openedId);
    cameFrom?.scrollIntoView({ block: 'center' });
    cameFrom?.focus({ preventScroll: true });
    rememberMap({ openedId: null });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = rowsIn(whole.current);
    const place = all.findIndex((row) => row.contains(document.activeElement));
    const moves: Record<string, number> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined || place < 0) return;
    event.preventDefault();
    event.stopPropagation();
    all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
  };

  return (
    // The keys only help along: every row is a link that Tab reaches too.
    <Box ref={whole} className={classes.map} onKeyDown={onKeyDown}>
      {areas.map(({ area, skills }) => (
        <section key={area} className={classes.area} aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`} className={classes.name}>
            {AREA_WORDS[area]}
            <span className={classes.rated}>
              {skills.filter(({ level }) => level !== null).length} of {skills.length} rated
            </span>
          </h2>
          <ul>
            {skills.map((head) => (
              <SkillRow key={head.id} head={head} />
            ))}
          </ul>
        </section>
      ))}
    </Box>
  );
}

function rowsIn(map: HTMLElement | null): HTMLElement[] {
  return [...(map?.querySelectorAll<HTMLElement>('a[data-skill]') ?? [])];
}
