import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import { ItemDrawings } from '#renderer/components/work/ItemDrawings.tsx';
import { ItemRecordings } from '#renderer/components/work/ItemRecordings.tsx';
import type { ItemLink, ResourceHead } from '#shared/contract/libraryContract.ts';
import { LEVEL_WORDS, QUESTION_KIND_WORDS, RESOURCE_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import type { Attempt, QuestionState } from '#shared/model/attempt.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Question } from '#shared/model/question.ts';
import { STATE_PANES, STATE_WORDS } from '../words.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { OutlineCard } from './OutlineCard.tsx';
import classes from './QuestionBody.module.css';
import { RatingCard } from './RatingCard.tsx';

interface QuestionDetail {
  question: Question;
  state: QuestionState;
  attempts: Attempt[];
  sessions: ItemLink[];
  resources: ResourceHead[];
}

/** The order of work downwards: answer, compare, rate. Beside it, what trains it. */
export function QuestionBody({ detail, onNext }: { detail: QuestionDetail; onNext: (() => void) | null }) {
  const { question, state, attempts, sessions, resources } = detail;
  return (
    <>
      <ul className={classes.facts} aria-label="About the question">
        <li className={classes.fact}>
          <PaneSwatch state={STATE_PANES[state]} /> {STATE_WORDS[state]}
        </li>
        <li className={classes.fact}>{LEVEL_WORDS[question.level]}</li>
        <li className={classes.fact}>{QUESTION_KIND_WORDS[question.kind]}</li>
        <li>
          <SkillChips skills={question.skills} />
        </li>
      </ul>
      <div className={classes.columns}>
        <div className={classes.main}>
          <AnswerCard question={question} />
          <OutlineCard question={question} />
          <RatingCard question={question} attempts={attempts} onNext={onNext} />
          <ItemRecordings item={itemRef('question', question.id)} title={question.text} />
          <ItemDrawings item={itemRef('question', question.id)} title={question.text} />
        </div>
        {(sessions.length > 0 || resources.length > 0) && (
          <div className={classes.side}>
            <Links title="Sessions that train it" items={sessions} />
            <Links title="To read" items={resources.map(linkOf)} />
          </div>
        )}
      </div>
    </>
  );
}

function Links({ title, items }: { title: string; items: readonly ItemLink[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={classes.heading}>{title}</h2>
      <ItemLinks items={items} />
    </section>
  );
}

function linkOf({ id, title, kind, author }: ResourceHead): ItemLink {
  const detail = [RESOURCE_KIND_WORDS[kind], ...(author ? [author] : [])].join(' · ');
  return { ref: itemRef('resource', id), title, detail };
}
