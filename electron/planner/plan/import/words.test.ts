import { describe, expect, test } from 'vitest';
import { cutTitle } from './cutTitle.ts';
import { guessActivity, guessDeliverable } from './guessWork.ts';
import { slugOf } from './slugOf.ts';

describe('a title is cut at a sensible place', () => {
  test.each([
    ['Draw a queue.', 'Draw a queue'],
    ['Read the long handbook (second edition) of queues and streams', 'Read the long handbook of queues and streams'],
    [
      'Read the handbook of queues to learn what can get lost on the way to a consumer',
      'Read the handbook of queues to learn what can get lost',
    ],
    [
      'Write a summary of when and why you would choose one queue over the others',
      'Write a summary of when and why you would choose one queue…',
    ],
    ['Compare three queues; write down which of them loses the fewest messages', 'Compare three queues'],
    [
      'Aaaaa bbbbb ccccc ddddd eeeee fffff ggggg hhhhh iiiii jjjjj kkkkk',
      'Aaaaa bbbbb ccccc ddddd eeeee fffff ggggg hhhhh iiiii…',
    ],
    ['x'.repeat(80), `${'x'.repeat(59)}…`],
  ])('%s', (text, title) => {
    expect(cutTitle(text, 60)).toBe(title);
  });
});

test('a short title of a week keeps its first words', () => {
  expect(cutTitle('Comprehensive Review & Relaxation', 26)).toBe('Comprehensive Review');
});

describe('work is guessed from its words', () => {
  test.each([
    ['Read about queues and take notes', 'read', 'notes'],
    ['Watch a talk on queues', 'watch', 'notes'],
    ['Whiteboard: Design a queue', 'whiteboard', 'drawing'],
    ['Implement a queue and test it', 'code', 'code'],
    ['Write tests for the queue', 'code', 'code'],
    ['Solve three problems on queues', 'practise', 'notes'],
    ['Write a blog post on queues', 'write', 'document'],
    ['Create a “cheat sheet” of queues', 'practise', 'cheat-sheet'],
    ['Reflect on the week', 'reflect', 'reflection'],
    ['Review the code of the queue', 'review', 'review'],
    ['Prepare a presentation of the queue', 'present', 'slides'],
    ['Discuss the queue with a friend', 'discuss', 'notes'],
    ['Use EXPLAIN on a query; document the result', 'write', 'document'],
    ['Write a custom logging or error-handling middleware', 'code', 'code'],
    ['Do a run-through of the whole queue', 'practise', 'notes'],
    ['Oil the wood', 'practise', 'notes'],
  ])('%s', (text, activity, kind) => {
    expect([guessActivity(text), guessDeliverable(text, guessActivity(text)).kind]).toEqual([activity, kind]);
  });
});

test('a name becomes an id', () => {
  expect(slugOf('Backend, in 5 weeks: Zoë’s plan', 60)).toBe('backend-in-5-weeks-zoes-plan');
  expect(slugOf('計画', 60)).toBe('');
  expect(slugOf('one two three', 8)).toBe('one-two');
});
