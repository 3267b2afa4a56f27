import { QuestionQuery } from '#shared/contract/questionsContract.ts';
import { QuestionState } from '#shared/model/attempt.ts';
import { SkillId } from '#shared/model/ids.ts';
import { QuestionKind, QuestionLevel } from '#shared/model/question.ts';
import { SkillArea } from '#shared/model/skill.ts';

/** Which questions the list shows. */
export interface QuestionFilter {
  text: string;
  area: SkillArea | null;
  level: QuestionLevel | null;
  kind: QuestionKind | null;
  skillId: SkillId | null;
  state: QuestionState | null;
}

export const EVERY_QUESTION: QuestionFilter = {
  text: '',
  area: null,
  level: null,
  kind: null,
  skillId: null,
  state: null,
};

const PAGE = 50;

export function queryOf(filter: QuestionFilter, cursor: number): QuestionQuery {
  return QuestionQuery.parse({ ...filter, text: filter.text.trim().slice(0, 200), cursor, limit: PAGE });
}

/** Whether it leaves anything out, apart from where one stands. */
export function isNarrowed(filter: QuestionFilter): boolean {
  return pathOfList({ ...filter, text: filter.text.trim(), state: null }) !== '/questions';
}

/** The list's address: `/questions`, or `/questions/where/area=delivery&level=screen`. */
export function pathOfList(filter: QuestionFilter): string {
  const words = Object.entries(filter).flatMap(([name, value]) => (value ? [`${name}=${escaped(value)}`] : []));
  return words.length === 0 ? '/questions' : `/questions/where/${words.join('&')}`;
}

/** Reads what `pathOfList` wrote after `where/`; what it does not know counts as not asked. */
export function readFilter(where: string): QuestionFilter {
  const said = new Map(where.split('&').map((part) => splitAtFirst(part)));
  return {
    text: unescaped(said.get('text') ?? '').slice(0, 200),
    area: SkillArea.safeParse(said.get('area')).data ?? null,
    level: QuestionLevel.safeParse(said.get('level')).data ?? null,
    kind: QuestionKind.safeParse(said.get('kind')).data ?? null,
    skillId: SkillId.safeParse(said.get('skillId')).data ?? null,
    state: QuestionState.safeParse(said.get('state')).data ?? null,
  };
}

function splitAtFirst(part: string): [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** Percent signs would be decoded on the way through the router, a tilde passes untouched. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('%', '~');
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('~', '%'));
  } catch {
    return '';
  }
}
