import { ActionIcon, Menu } from '@mantine/core';
import { CircleHelp, Ellipsis, Pause, Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useNow } from '#renderer/api/useNow.ts';
import { removeCard, suspendCard } from '#renderer/components/cards/cardActions.ts';
import { dueWords } from '#renderer/components/cards/cardWords.ts';
import { EditCard } from '#renderer/components/cards/EditCard.tsx';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import type { CardHead } from '#shared/contract/cardsContract.ts';
import classes from './CardRow.module.css';

/** What it asks, when it comes, and what can be done with it. */
export function CardRow({ card }: { card: CardHead }) {
  const { date } = useNow();
  const [isEditing, setEditing] = useState(false);
  const { title, questionId, isSuspended, isLeech, dueOn, lapses } = card;
  return (
    <li className={classes.row}>
      <span className={classes.pane}>
        <PaneSwatch state={isSuspended ? 'rest' : dueOn === null ? 'clear' : 'lit'} />
      </span>
      {questionId ? (
        <Link href={`/questions/${questionId}`} className={classes.title}>
          {title}
        </Link>
      ) : (
        <button type="button" className={classes.own} onClick={() => setEditing(true)}>
          {title}
        </button>
      )}
      <span className={classes.facts}>
        {isLeech && <span className={classes.leech}>Forgotten {lapses} times</span>}
        <span>{dueWords(card, date)}</span>
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`More for “${title}”`}>
            <Ellipsis size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {questionId ? (
            <Menu.Item
              component={Link}
              href={`/questions/${questionId}`}
              leftSection={<CircleHelp size={15} aria-hidden />}
            >
              Open the question
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<Pencil size={15} aria-hidden />} onClick={() => setEditing(true)}>
              Edit
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={isSuspended ? <Play size={15} aria-hidden /> : <Pause size={15} aria-hidden />}
            onClick={() => suspendCard(card, !isSuspended)}
          >
            {isSuspended ? 'Resume' : 'Suspend'}
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={() => removeCard(card)}>
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isEditing && <EditCard id={card.id} onClose={() => setEditing(false)} />}
    </li>
  );
}
