import { Tooltip } from '@mantine/core';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import classes from './CoverageStrip.module.css';
import type { AreaCover } from './coverageByArea.ts';

interface CoverageStripProps {
  areas: readonly AreaCover[];
  /** What the picture shows, in a sentence. */
  finding: string;
}

/** One pane a question, a light an area. The list below says the same in words. */
export function CoverageStrip({ areas, finding }: CoverageStripProps) {
  return (
    <div className={classes.strip} role="img" aria-label={finding}>
      {areas.map(({ area, panes, covered }) => (
        <div key={area} className={classes.area} style={{ flexGrow: panes.length }}>
          <div className={classes.frame}>
            {panes.toReversed().map(({ question, state }) => (
              <Tooltip key={question.id} label={question.text} multiline maw={320} openDelay={150}>
                <span className={classes.pane} data-state={state} />
              </Tooltip>
            ))}
          </div>
          <p className={classes.name} data-bare={covered === 0 || undefined}>
            {AREA_WORDS[area]}
            <span className={classes.count}>
              {covered} of {panes.length}
            </span>
          </p>
        </div>
      ))}
    </div>
  );
}

export function CoverageLegend() {
  return (
    <ul className={classes.legend} aria-label="What the panes mean">
      <Meaning state="twice" word="Two stories" />
      <Meaning state="lit" word="One" />
      <Meaning state="half" word="Not told whole" />
      <Meaning state="clear" word="None" />
    </ul>
  );
}

function Meaning({ state, word }: { state: string; word: string }) {
  return (
    <li className={classes.meaning}>
      <span className={classes.swatch} data-state={state} aria-hidden />
      {word}
    </li>
  );
}
