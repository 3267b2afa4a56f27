import { describe, expect, test } from 'vitest';
import { readPlanFiles, textOfLine } from './planFiles.ts';

describe('choosing files', () => {
  test('files come in the order of their names, numbers as numbers', async () => {
    const chosen = ['phase-10.yaml', 'plan.yaml', 'phase-2.YML'].map((name) => new File([name], name));
    expect(await readPlanFiles(chosen)).toEqual({
      files: ['phase-2.YML', 'phase-10.yaml', 'plan.yaml'].map((name) => ({ name, text: name })),
    });
  });

  test('what is no text of a plan is refused by name', async () => {
    expect(await readPlanFiles([new File(['Day 1'], 'plan.txt'), new File([''], 'photo.png')])).toEqual({
      problem: '“photo.png” is no plan. Choose .yaml, .yml, .txt or .md files.',
    });
  });

  test('an empty file is named', async () => {
    expect(await readPlanFiles([new File(['Day 1'], 'a.txt'), new File([' \n'], 'b.txt')])).toEqual({
      problem: '“b.txt” is empty. Choose a file with a plan in it.',
    });
  });

  test('what cannot be read is named, for example a folder that is called like a file', async () => {
    const folder = new File([], 'plan.txt');
    folder.text = () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await readPlanFiles([folder])).toEqual({
      problem: '“plan.txt” cannot be read. Choose a file, not a folder, that you may open.',
    });
  });

  test('more than 40 files are refused', async () => {
    const chosen = Array.from({ length: 41 }, (_, index) => new File(['id: a'], `${index}.yaml`));
    expect(await readPlanFiles(chosen)).toMatchObject({ problem: expect.stringContaining('at most 40') });
  });
});

describe('the text of a line', () => {
  const files = [{ name: 'plan.txt', text: 'Week 1\r\n  Day 1: Begin\n\nDay 2' }];

  test('is found by file and line, whatever the line endings', () => {
    expect(textOfLine(files, 'plan.txt', 2)).toBe('Day 1: Begin');
    expect(textOfLine(files, 'plan.txt', 4)).toBe('Day 2');
  });

  test('is null for an empty line, another file, or the whole file', () => {
    expect(textOfLine(files, 'plan.txt', 3)).toBeNull();
    expect(textOfLine(files, 'other.txt', 1)).toBeNull();
    expect(textOfLine(files, 'plan.txt', null)).toBeNull();
  });
});
