import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CoverageStory } from '#shared/contract/questionsContract.ts';
import type { SkillName } from '#shared/contract/skillsContract.ts';
import classes from './StoriesPage.module.css';
import { StoryRow } from './StoryRow.tsx';
import { STORY_COLUMNS, type StoryColumn, type StoryOrder } from './storyRows.ts';

const COLUMN_WORDS: Record<StoryColumn, string> = {
  title: 'Story',
  length: 'Aloud',
  figures: 'Figures',
  questions: 'Questions',
  uses: 'Used',
  told: 'Last told',
};

interface StoriesTableProps {
  stories: readonly CoverageStory[];
  names: readonly SkillName[];
  order: StoryOrder;
  onOrder: (column: StoryColumn) => void;
}

/** One story a row; the heads order them. */
export function StoriesTable({ stories, names, order, onOrder }: StoriesTableProps) {
  return (
    <table className={classes.table} aria-label="Stories">
      <thead>
        <tr>
          {STORY_COLUMNS.map((column) => (
            <th key={column} scope="col" data-column={column} aria-sort={sortOf(order, column)}>
              <button type="button" className={classes.sort} onClick={() => onOrder(column)}>
                {COLUMN_WORDS[column]}
                {order.column === column &&
                  (order.isDescending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
              </button>
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} names={names} />
        ))}
      </tbody>
    </table>
  );
}

function sortOf({ column, isDescending }: StoryOrder, own: StoryColumn): 'ascending' | 'descending' | 'none' {
  if (column !== own) return 'none';
  return isDescending ? 'descending' : 'ascending';
}
