import { useAbout } from '#renderer/api/useAbout.ts';
import { useHere } from '#renderer/api/useHere.ts';
import { Folded } from '#renderer/components/Folded.tsx';
import type { FoundFile } from '#shared/contract/diagnosticsContract.ts';
import { whenWords } from '#shared/domain/time/whenWords.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import { RevealFolder } from '../RevealFolder.tsx';
import classes from './HealthSection.module.css';

interface FoundFilesProps {
  title: string;
  hint: string;
  files: readonly FoundFile[];
}

/** Files that are in the vault and not used. Nothing when there are none. */
export function FoundFiles({ title, hint, files }: FoundFilesProps) {
  const { vaultFolder } = useAbout();
  const here = useHere();
  if (files.length === 0) return null;
  return (
    <section aria-label={title} className={classes.found}>
      <div className={classes.foundHead}>
        <h3>{title}</h3>
        <RevealFolder folder={vaultFolder} />
      </div>
      <p className={classes.hint}>{hint}</p>
      <Folded items={files} what={title.toLowerCase()}>
        {(shown) => (
          <ul>
            {shown.map(({ path, bytes, at }) => (
              <li key={path}>
                <code>{path}</code>
                <span>
                  {sizeWords(bytes)}, {whenWords(at, here)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </section>
  );
}
