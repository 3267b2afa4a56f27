import { Spoiler } from '@mantine/core';
import classes from './PlanSummaryText.module.css';

/** In pixels: four lines of the text below. */
const FOLDED_HEIGHT = 80;

/** What a plan says of itself. An imported one may say much: the rest of it is behind “More”. */
export function PlanSummaryText({ summary }: { summary: string }) {
  return (
    <Spoiler
      maxHeight={FOLDED_HEIGHT}
      showLabel="More"
      hideLabel="Less"
      transitionDuration={0}
      classNames={{ root: classes.summary ?? '', control: classes.control ?? '' }}
    >
      {summary}
    </Spoiler>
  );
}
