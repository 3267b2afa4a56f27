import type { LucideIcon } from 'lucide-react';
import { ITEM_LOOKS, pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { Evidence, SkillDetail } from '#shared/contract/skillsContract.ts';
import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import type { Activity } from '#shared/model/activity.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { ItemRef } from '#shared/model/itemRef.ts';

interface EvidenceLook {
  icon: LucideIcon;
  /** Whose ink the icon wears; only entries have one. */
  wears: Activity | null;
  /** What it is: "RFC", "Session done", "Answer". */
  what: string;
  /** "tagged caching", "Day 3", "solid"; empty where a person chose it. */
  fact: string;
  /** What that has to do with the skill. */
  meaning: string;
}

/** The detail says what it is first, then more: "RFC · tagged caching". */
export function evidenceLook({ source, detail }: Evidence): EvidenceLook {
  const [what = '', ...rest] = detail.split(' · ');
  const fact = rest.join(' · ');
  if (source.startsWith('session/')) {
    return { icon: ITEM_LOOKS.session.icon, wears: null, what, fact, meaning: 'trains this skill' };
  }
  if (source.startsWith('attempt/')) {
    return { icon: ITEM_LOOKS.question.icon, wears: null, what, fact, meaning: 'the question tests this skill' };
  }
  const { icon, wears } = KIND_LOOKS[ENTRY_KINDS.find((kind) => ENTRY_KIND_WORDS[kind] === what) ?? 'note'];
  return { icon, wears, what, fact, meaning: meaningOf(fact) };
}

function meaningOf(fact: string): string {
  if (fact.startsWith('tagged ')) return 'one of this skill’s words';
  return fact ? 'which trains or tests this skill' : '';
}

/**
 * Where it is read. An answer has no page of its own, but its question has one: it is found by its words among those
 * that test the skill. Null when there is nothing to open.
 */
export function evidencePath({ source, title }: Evidence, { questions }: Pick<SkillDetail, 'questions'>, page: string) {
  const [kind, id = ''] = source.split('/');
  if (kind === 'entry') return `/journal/${id}`;
  const ref = kind === 'session' ? ItemRef.parse(source) : questions.find((question) => question.title === title)?.ref;
  return ref === undefined ? null : pathOfItem(ref, page);
}
