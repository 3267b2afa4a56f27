import type { Session } from '../../model/curriculum.ts';
import type { Skill } from '../../model/skill.ts';
import { searchWords } from '../journal/searchWords.ts';

/** What is known of a session that names no skills itself. */
type Hints = Pick<Session, 'title' | 'topics'>;

const MOST = 3;

/**
 * The skills whose tags stand in a session's title or topics, word for word, those with the longest tags first.
 * For plans of one's own, which need not know our skills.
 */
export function hintedSkills(
  { title, topics }: Hints,
  skills: readonly Pick<Skill, 'id' | 'title' | 'tags'>[],
): Skill['id'][] {
  const text = [title, ...topics].map(phrase).join('|');
  const hits = skills.flatMap(({ id, title: name, tags }) => {
    const found = [name, ...tags].map(phrase).filter((tag) => tag.trim() !== '' && text.includes(tag));
    return found.length === 0 ? [] : [{ id, length: Math.max(...found.map(({ length }) => length)) }];
  });
  hits.sort((one, other) => other.length - one.length);
  return hits.slice(0, MOST).map(({ id }) => id);
}

/** Words between spaces, so that a tag is found as whole words only. */
function phrase(text: string): string {
  return ` ${searchWords(text).join(' ')} `;
}
