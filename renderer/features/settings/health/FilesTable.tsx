import type { HealthView } from '#shared/contract/diagnosticsContract.ts';
import { FILE_KIND_WORDS } from '#shared/domain/diagnostics/healthWords.ts';
import { numberWords } from '#shared/domain/words/countedWords.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import table from '../NumbersTable.module.css';
import classes from './HealthSection.module.css';

type FilesTableProps = { view: Pick<HealthView, 'kinds' | 'files' | 'bytes' | 'largest' | 'unknown'> };

/** The files of the vault by what they hold. */
export function FilesTable({ view: { kinds, files, bytes, largest, unknown } }: FilesTableProps) {
  return (
    <div>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Files</th>
            <th scope="col">How many</th>
            <th scope="col">Size</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, files: count, bytes: size }) => (
            <tr key={kind}>
              <th scope="row">{FILE_KIND_WORDS[kind]}</th>
              <td>{numberWords(count)}</td>
              <td>{sizeWords(size)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All together</th>
            <td>{numberWords(files)}</td>
            <td>{sizeWords(bytes)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.largest}>
        {largest && (
          <>
            The largest is <code>{largest.path}</code> with {sizeWords(largest.bytes)}.
          </>
        )}
        {unknown > 0 &&
          ` ${unknown === 1 ? 'One more file' : `${numberWords(unknown)} more files`} in the folder ${unknown === 1 ? 'is' : 'are'} not Leadlight’s and left alone.`}
      </p>
    </div>
  );
}
