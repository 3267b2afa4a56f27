import { SegmentedControl } from '@mantine/core';
import { Keys } from '#renderer/components/Keys.tsx';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { cuesOf } from '#shared/domain/journal/story/cuesOf.ts';
import classes from './TellText.module.css';

export type TextShown = 'cues' | 'whole' | 'nothing';

const CHOICES: { value: TextShown; label: string }[] = [
  { value: 'cues', label: 'Cues' },
  { value: 'whole', label: 'Whole text' },
  { value: 'nothing', label: 'Nothing' },
];

interface TellTextProps {
  text: string;
  shown: TextShown;
  onShow: (shown: TextShown) => void;
}

/** As much of a part as one wants to see while one tells it. */
export function TellText({ text, shown, onShow }: TellTextProps) {
  return (
    <section aria-label="Text of this part">
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label="How much of the text"
          data={CHOICES}
          value={shown}
          onChange={(value) => onShow(CHOICES.find((choice) => choice.value === value)?.value ?? 'cues')}
        />
        <span className={classes.key}>
          Hide or show <Keys keys={['H']} />
        </span>
      </div>
      {shown !== 'nothing' && text.trim() === '' && (
        <p className={classes.none}>Nothing is written for this part yet.</p>
      )}
      {shown === 'cues' && (
        <ul className={classes.cues}>
          {cuesOf(text).map((cue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may begin alike
            <li key={index}>{cue}</li>
          ))}
        </ul>
      )}
      {shown === 'whole' && (
        <div className={classes.whole}>
          <MarkdownView source={text} />
        </div>
      )}
    </section>
  );
}
