import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { longDate, shortDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';
import { commentsSection } from './commentsSection.ts';
import { withPictures } from './diagrams.ts';
import { drawingBlocks, withDrawingPaths } from './drawingFiles.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { frontMatter } from './frontMatter.ts';
import { linksLine } from './linksLine.ts';
import { escaped, link } from './markdown.ts';
import { dayPath, planDayPath } from './paths.ts';
import { keptRecordings, recordingList } from './recordingFiles.ts';
import { storyLines } from './storyLines.ts';
import { withAppPaths } from './withAppPaths.ts';
import { titleOf } from './words.ts';

/**
 * One entry as a file. What stands after the mark `<!-- text -->` is the text, byte for byte, to the end of the file or
 * the mark of the comments, but for pictures below diagrams, each on a line with the mark `<!-- picture -->`, and links to drawings,
 * recordings and entries, which lead to their files here. The four parts of a STAR story stand between marks of their
 * own in the same way.
 */
export function entryPage(entry: Entry, listed: ListedEntry, vault: ExportedVault): string {
  const comments = commentsSection(entry);
  const sections = [
    ...starSections(entry),
    { name: 'text', heading: '', text: entry.body },
    ...(comments === '' ? [] : [{ name: 'comments', heading: 'Review comments', text: comments }]),
  ];
  const number = numberOfMarks(sections);
  const texts = sections.map(({ name, heading, text }) => {
    const opening = heading === '' ? '' : `## ${heading}\n\n`;
    const led = ledText(text, listed.path, vault);
    const shown = name === 'comments' ? text : withPictures(led, vault.diagrams, mark('picture', number));
    return `${mark(name, number)}\n${opening}${shown}`;
  });
  const head = [frontMatter(entry), `# ${escaped(titleOf(entry))}`, aboutLine(entry, listed, vault)];
  return [
    ...head,
    ...lifeLines(entry, listed, vault),
    ...itemsLine(entry, vault),
    ...linksLine(entry, listed, vault),
    ...storyLines(entry, vault),
    ...whiteboards(entry, listed, vault),
    ...recordings(entry, listed, vault),
    ...texts,
  ].join('\n\n');
}

/** The text with its links to drawings, recordings and entries leading to their files. */
export function ledText(text: string, from: string, vault: ExportedVault): string {
  return withAppPaths(withDrawingPaths(text, from, vault.drawings), from, vault);
}

/** Those made for the entry. */
function recordings({ id }: Entry, { path }: ListedEntry, vault: ExportedVault): string[] {
  const own = keptRecordings(vault).filter(({ recording }) => recording.links.entryId === id);
  return own.length === 0 ? [] : [recordingList(own, path)];
}

/** Those begun for the entry, also where its text does not show them. */
function whiteboards({ id }: Entry, { path }: ListedEntry, { drawings }: ExportedVault): string[] {
  return drawingBlocks(
    drawings.filter(({ drawing }) => drawing.links.entryId === id && drawing.deletedAt === null),
    path,
  );
}

interface Section {
  name: string;
  heading: string;
  text: string;
}

function starSections(entry: Entry): Section[] {
  if (entry.kind !== 'star') return [];
  const { situation, task, action, result } = entry.star;
  return [
    { name: 'situation', heading: 'Situation', text: situation },
    { name: 'task', heading: 'Task', text: task },
    { name: 'action', heading: 'Action', text: action },
    { name: 'result', heading: 'Result', text: result },
  ];
}

function mark(name: string, number: number): string {
  return number === 1 ? `<!-- ${name} -->` : `<!-- ${name} ${number} -->`;
}

/** A text that holds one of the marks gets marks with a number it does not hold. */
function numberOfMarks(sections: readonly Section[]): number {
  for (let number = 1; ; number += 1) {
    const names = [...sections.map(({ name }) => name), 'comments', 'picture'];
    const marks = names.map((name) => mark(name, number));
    if (!sections.some(({ text }) => marks.some((one) => text.includes(one)))) return number;
  }
}

function aboutLine(entry: Entry, { path: from, deletedAt }: ListedEntry, { index, run }: ExportedVault): string {
  const about = `${longDate(entry.date)} ${entry.date.slice(0, 4)}`;
  const day = deletedAt === null ? link(about, { from, to: dayPath(entry.date) }) : about;
  const { planDay, sessionId } = entry.links;
  const session = sessionId === null ? undefined : index.find(sessionId);
  const number = session?.day.number ?? planDay;
  const planned = number === null ? undefined : index.dayByNumber(number);
  const kind = 'status' in entry ? `${ENTRY_KIND_WORDS[entry.kind]}, ${entry.status}` : ENTRY_KIND_WORDS[entry.kind];
  const parts = [day, kind];
  const added = sessionId === null ? undefined : run?.added[sessionId];
  if (added) parts.push(escaped(added.title));
  if (planned) {
    const text = session ? `Day ${planned.number}, ${session.session.title}` : `Day ${planned.number}`;
    parts.push(link(text, { from, to: planDayPath(planned.number) }));
  }
  return parts.join(' · ');
}

/** When an RFC or a decision came to each status, and whose place it takes. */
function lifeLines(entry: Entry, { path: from }: ListedEntry, { entries }: ExportedVault): string[] {
  if (!('history' in entry)) return [];
  const steps = entry.history.map(({ status, at, zone }) => {
    const { date } = wallClockAt(at, zone);
    return `${status} ${shortDate(date)} ${date.slice(0, 4)}`;
  });
  const older = entryById(entries, entry.supersedes);
  const supersedes = older ? [`Supersedes ${link(titleOf(older), { from, to: older.path })}`] : [];
  return [...(steps.length > 1 ? [steps.join(' · ')] : []), ...supersedes];
}

/** The content it hangs on, by title; what is not there any more is in the front matter only. */
function itemsLine({ links }: Entry, { content }: ExportedVault): string[] {
  const titles = content.links(links.items).map(({ title }) => escaped(title));
  return titles.length === 0 ? [] : [`On ${titles.join(' · ')}`];
}
