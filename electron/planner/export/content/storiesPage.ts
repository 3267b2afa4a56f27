import type { CoverageStory, CoveredQuestion } from '#shared/contract/questionsContract.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { formatSeconds, totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import { storyCoverage } from '../../questions/storyCoverage.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { escaped, link, page, table } from './markdown.ts';
import { INDEX, STORIES } from './paths.ts';
import { titleOf } from './words.ts';

const from = STORIES;

interface ExportedStory extends CoverageStory {
  listed: ListedEntry;
}

export interface StoryBank {
  stories: ExportedStory[];
  questions: CoveredQuestion[];
}

/** Every STAR story, the newest first, with the questions they are to answer. */
export function storyBank({ content, entries, attempts }: ExportedVault): StoryBank {
  const counting = attempts.filter(({ deletedAt }) => deletedAt === null);
  const { stories, questions } = storyCoverage({ index: content, entries: entries.toReversed(), attempts: counting });
  return {
    questions,
    stories: stories.flatMap((story) => {
      const listed = entryById(entries, story.id);
      return listed ? [{ ...story, listed }] : [];
    }),
  };
}

/** What each story proves and serves, all of them against the questions, and the skills that none shows. */
export function storiesPage({ content }: ExportedVault, { stories, questions }: StoryBank): string {
  const skillTitle = (id: CoverageStory['skills'][number]) => escaped(content.skill(id)?.title ?? id);
  const shown = new Set(stories.flatMap(({ skills }) => skills));
  const without = [...new Set(questions.flatMap(({ skills }) => skills))].filter((id) => !shown.has(id));
  return page(
    '# STAR stories',
    link('Index', { from, to: INDEX }),
    table(
      ['Story', 'Aloud', 'Figures', 'Questions', 'Skills', 'Used', 'Last told'],
      stories.map(({ listed, seconds, figures, questions: served, skills, uses, lastToldOn }) => [
        linkTo(listed),
        formatSeconds(totalSeconds(seconds)),
        String(figures),
        String(served.length),
        skills.map(skillTitle).join(', '),
        String(uses.total),
        lastToldOn ?? '',
      ]),
    ),
    '## Stories against questions',
    'A mark says that the story answers the question; a number, how often it was used for it.',
    table(
      ['Field', 'Question', ...stories.map(({ listed }) => linkTo(listed))],
      questions.map(({ id, text, area }) => [
        AREA_WORDS[area],
        escaped(text),
        ...stories.map((story) => cell(story, id)),
      ]),
    ),
    without.length === 0 ? '' : '## Skills without a story',
    without.map((id) => `- ${skillTitle(id)}`).join('\n'),
  );
}

function cell({ questions, uses }: CoverageStory, id: CoveredQuestion['id']): string {
  const times = uses.byQuestion[id] ?? 0;
  if (times > 0) return String(times);
  return questions.includes(id) ? '✓' : '';
}

function linkTo(listed: ListedEntry): string {
  return link(titleOf(listed), { from, to: listed.path });
}
