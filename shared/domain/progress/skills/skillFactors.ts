import type { LocalDate } from '../../../model/time.ts';
import { dayNumber } from '../../cards/dayNumber.ts';

/** What makes up the strength of a skill, each from 0 to 1. */
export interface SkillFactors {
  /** The latest rating divided by 5; 0 before the first one. */
  confidence: number;
  /** 2^(−days ÷ 60) since the last rating or the last evidence, whichever came later; 0 before the first rating. */
  recency: number;
  /** 1 − ½^(pieces + 1), pieces being what is linked to the skill as evidence. */
  evidence: number;
  /** The three multiplied. */
  strength: number;
}

/** What is known of one skill up to a day. */
export interface SkillRecord {
  /** Of the latest rating; null before the first. */
  level: number | null;
  /** The later of the last rating and the last evidence; null without a rating. */
  lastOn: LocalDate | null;
  evidence: number;
}

/** One clock for the whole of practice: an answer or a story is stale after 60 days, a skill is worth half by then. */
export const HALF_LIFE_DAYS = 60;
export const HIGHEST_LEVEL = 5;

/**
 * How far one can count on a skill on a day. The factors multiply because each can undo the others: what was never
 * shown, or not touched for a year, does not help however high it was rated.
 *
 * - Confidence is one's own rating against the rubric.
 * - Recency falls by half every 60 days, in the form of half-life regression (Settles and Meeder, "A Trainable Spaced
 *   Repetition Model for Language Learning", ACL 2016: p = 2^(−Δ/h)). That knowledge fades with disuse, and knowledge
 *   of the head faster than of the hand: Arthur, Bennett, Stanush and McNelly, "Factors That Influence Skill Decay and
 *   Retention", Human Performance 11(1), 1998.
 * - Evidence: a rating that nothing shows counts half, for people rate themselves generously (Dunning, Heath and Suls,
 *   "Flawed Self-Assessment", Psychological Science in the Public Interest 5(3), 2004). Each piece takes away half of
 *   the doubt that is left: 0.5, 0.75, 0.88, 0.94 for none to three pieces, so that the tenth adds next to nothing.
 */
export function skillFactors({ level, lastOn, evidence }: SkillRecord, on: LocalDate): SkillFactors {
  const shown = 1 - 0.5 ** (evidence + 1);
  if (level === null || lastOn === null) return { confidence: 0, recency: 0, evidence: shown, strength: 0 };
  const confidence = level / HIGHEST_LEVEL;
  const recency = 2 ** (-Math.max(0, dayNumber(on) - dayNumber(lastOn)) / HALF_LIFE_DAYS);
  return { confidence, recency, evidence: shown, strength: confidence * recency * shown };
}
