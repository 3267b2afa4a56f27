import type { DrawnPicture, EvidencePacket, PacketEntry } from '#shared/contract/evidenceContract.ts';
import { rangeWords } from '#shared/domain/evidence/rangeWords.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { escaped, link, oneLine, page, pathFrom } from '../export/content/markdown.ts';
import { packetLinks } from './packetLinks.ts';
import { type PacketPaths, packetPaths } from './packetPaths.ts';
import { skillsSection } from './skillsSection.ts';

const INDEX = 'index.md';

export interface PacketPage {
  /** From the packet's folder on, with `/` on every system. */
  path: string;
  text: string;
}

/** A packet as files: a page to begin with, one for each text, and pictures as SVG. */
export function packetPages(packet: EvidencePacket, pictures: readonly DrawnPicture[]): PacketPage[] {
  const paths = packetPaths(packet);
  const entries = [...packet.stories, ...packet.documents, ...packet.others];
  return [
    { path: INDEX, text: indexPage(packet, paths, pictures) },
    ...entries.flatMap((entry) => {
      const path = paths.entries.get(entry.id);
      return path === undefined ? [] : [{ path, text: entryPage(entry, path, paths) }];
    }),
    ...[...paths.drawings].map(([id, path]) => ({ path, text: packet.pictures[id] ?? '' })),
    ...pictures.map(({ name, svg }) => ({ path: chartPath(name), text: svg })),
  ];
}

function indexPage(packet: EvidencePacket, paths: PacketPaths, pictures: readonly DrawnPicture[]): string {
  const { title, name, range, madeOn, skills, drawings } = packet;
  const about = [name, rangeWords(range), `Made on ${longDate(madeOn)} ${madeOn.slice(0, 4)}`];
  return page(
    `# ${escaped(title) || 'Evidence'}`,
    about
      .filter((part) => part !== '')
      .map(escaped)
      .join(' · '),
    ...list('Stories', packet.stories, paths),
    ...list('RFCs and decisions', packet.documents, paths),
    ...list('Other writing', packet.others, paths),
    ...(skills.length > 0 ? ['## Skills', ...skillsSection(skills, { from: INDEX, paths })] : []),
    ...(drawings.length > 0 ? ['## Drawings'] : []),
    ...drawings.flatMap((drawing) => {
      const path = paths.drawings.get(drawing.id);
      const words = escaped(drawing.title);
      return [path === undefined ? `${words} (no picture yet)` : `![${words}](${pathFrom(INDEX, path)})`];
    }),
    ...(pictures.length > 0 ? ['## Progress'] : []),
    ...pictures.map((one) => `![${escaped(one.title)}](${chartPath(one.name)})\n\n${escaped(one.title)}`),
  );
}

function list(heading: string, entries: readonly PacketEntry[], { entries: paths }: PacketPaths): string[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ id, title, about }) => {
    const path = paths.get(id);
    return `- ${path ? link(title, { from: INDEX, to: path }) : escaped(title)} · ${escaped(about)}`;
  });
  return [`## ${heading}`, lines.join('\n')];
}

function entryPage(
  { title, about, life, parts, figures, body }: PacketEntry,
  path: string,
  paths: PacketPaths,
): string {
  const led = (text: string) => packetLinks(text, path, paths);
  return page(
    `# ${escaped(title)}`,
    escaped(about),
    escaped(life),
    ...parts.flatMap((part) => [`## ${part.title}`, led(part.text).trim() || 'Not written yet']),
    figures.length > 0 ? '## Figures' : '',
    figures.map((figure) => `- ${escaped(oneLine(figure))}`).join('\n'),
    led(body).trim(),
    link('Contents', { from: path, to: INDEX }),
  );
}

const chartPath = (name: DrawnPicture['name']): string => `charts/${name}.svg`;
