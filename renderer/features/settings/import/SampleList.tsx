import { Folded } from '#renderer/components/Folded.tsx';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { ImportFindings, ImportSample } from '#shared/contract/importContract.ts';
import { entriesWords } from '#shared/domain/importing/importWords.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import sectionClasses from './ImportSection.module.css';
import classes from './SampleList.module.css';

const STATE_WORDS: Record<ImportSample['state'], string> = {
  new: 'New',
  same: 'There already',
  differs: 'Different',
};

/** Some of the entries as the journal would show them, each with its state. */
export function SampleList({ findings: { counts, sample } }: { findings: ImportFindings }) {
  const entries = counts.find(({ subject }) => subject === 'entries');
  const count = entries ? entries.new + entries.same + entries.differ : sample.length;
  const title = sample.length < count ? `${sample.length} of ${entriesWords(count)}` : entriesWords(count);
  return (
    <section aria-label={title} className={classes.sample}>
      <h3 className={sectionClasses.title}>{title}</h3>
      <Folded items={sample} what="of the entries">
        {(shown) => (
          <ul className={classes.list}>
            {shown.map((entry, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one file may hold several, and the list never changes its order
              <SampleRow key={at} entry={entry} />
            ))}
          </ul>
        )}
      </Folded>
    </section>
  );
}

function SampleRow({ entry: { title, kind, date, state, from } }: { entry: ImportSample }) {
  const { icon: Icon, one, wears } = KIND_LOOKS[kind];
  return (
    <li data-activity={wears}>
      <Icon size={15} aria-label={one} className={classes.icon} />
      <span className={classes.words}>
        <span className={classes.title}>{title.trim() === '' ? `Untitled ${one}` : title}</span>
        <span className={classes.from}>{from}</span>
      </span>
      <span className={classes.date}>
        {shortDate(date)} {date.slice(0, 4)}
      </span>
      <span className={classes.state} data-state={state}>
        {STATE_WORDS[state]}
      </span>
    </li>
  );
}
