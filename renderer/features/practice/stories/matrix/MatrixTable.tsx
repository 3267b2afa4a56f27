import { Box } from '@mantine/core';
import { Link } from 'wouter';
import type { CoverageStory } from '#shared/contract/questionsContract.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import { linkQuestion, linkSkill, titleOf } from '../linkStory.ts';
import classes from './Matrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';
import type { MatrixRow } from './matrixRows.ts';
import { useCellWalk } from './useCellWalk.ts';

interface MatrixTableProps {
  rows: readonly MatrixRow[];
  stories: readonly CoverageStory[];
}

/** Scrolls in its own place; arrow keys walk the cells, Space or Enter links. */
export function MatrixTable({ rows, stories }: MatrixTableProps) {
  const walk = useCellWalk(rows, stories.length);
  return (
    <Box className={classes.scroll} tabIndex={0} role="region" aria-label="Stories against questions">
      <table className={classes.table} ref={walk.table} onKeyDown={walk.onKeyDown} onFocus={walk.onFocus}>
        <thead>
          <tr>
            <td className={classes.corner} />
            {stories.map((story) => (
              <th key={story.id} scope="col">
                <Link href={`/journal/${story.id}`} className={classes.story} title={titleOf(story.title)}>
                  {titleOf(story.title)}
                </Link>
                <span className={classes.uses}>{usesWords(story)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) =>
            row.kind === 'area' ? (
              <tr key={row.key} className={classes.group}>
                <th scope="rowgroup">{row.title}</th>
                <td colSpan={stories.length} />
              </tr>
            ) : (
              <tr key={row.key} className={row.kind === 'skill' ? classes.group : undefined}>
                <th scope="row">
                  <RowHead row={row} />
                </th>
                {stories.map((story, column) => (
                  <td key={story.id}>
                    <MatrixCell
                      {...cellOf(row, story)}
                      isComplete={story.isComplete}
                      place={walk.placeOf(index, column)}
                    />
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes.none}>No behavioural question tests this skill.</p>}
    </Box>
  );
}

type LinkRow = Exclude<MatrixRow, { kind: 'area' }>;

function RowHead({ row }: { row: LinkRow }) {
  if (row.kind === 'skill') return <Link href={`/skills/${row.skill.id}`}>{row.skill.title}</Link>;
  return (
    <Link href={`/questions/${row.question.id}`} title={row.question.text}>
      {row.question.text}
    </Link>
  );
}

function cellOf(row: LinkRow, story: CoverageStory) {
  if (row.kind === 'skill') {
    const isLinked = story.skills.includes(row.skill.id);
    return {
      word: `“${titleOf(story.title)}” shows ${row.skill.title}`,
      isLinked,
      times: 0,
      onToggle: () => void linkSkill(row.skill, story, !isLinked),
    };
  }
  const { id, text } = row.question;
  const isLinked = story.questions.includes(id);
  return {
    word: `“${titleOf(story.title)}” answers “${text}”`,
    isLinked,
    times: story.uses.byQuestion[id] ?? 0,
    onToggle: () => void linkQuestion(id, story, !isLinked),
  };
}

function usesWords({ uses: { total }, lastToldOn }: CoverageStory): string {
  const used = total === 0 ? 'not used yet' : `used ${total}×`;
  return lastToldOn ? `${used}, told ${shortDate(lastToldOn)}` : used;
}
