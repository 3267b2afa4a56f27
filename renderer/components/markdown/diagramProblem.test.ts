import { expect, it } from 'vitest';
import { diagramProblem } from './diagramProblem.ts';

it('finds the line in what a flowchart complains about', () => {
  const error = new Error("Parse error on line 3:\n...A --> B  C[\n-------------^\nExpecting 'SQE', got '1'");
  expect(diagramProblem(error, 'flowchart LR\n  A --> B\n  B  C[\n')).toEqual({
    line: 3,
    words: 'the diagram cannot be read from here on.',
  });
});

it('says what a diagram must begin with', () => {
  expect(
    diagramProblem(new Error('No diagram type detected matching given configuration for text: hello'), 'hello'),
  ).toEqual({
    line: null,
    words: 'The first line must name the kind of diagram, for example “flowchart LR”.',
  });
});

it('names the line as it is written, whatever stands above it that is not drawn', () => {
  const source = '---\ntitle: One\n---\n%% why\nflowchart LR\n%% how\n  A[';
  expect(diagramProblem(new Error('Parse error on line 2:'), source).line).toBe(7);
});

it('names the last line for what is not closed in it', () => {
  expect(diagramProblem(new Error('Parse error on line 3:'), 'flowchart LR\n  A[').line).toBe(2);
});
