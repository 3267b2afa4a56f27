import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import type { EvidencePacket, PacketEntry } from '#shared/contract/evidenceContract.ts';
import { entryPlace } from '#shared/domain/evidence/shareText.ts';
import { deeperHeadings } from './deeperHeadings.ts';
import { withPictures } from './pictureAddress.ts';

interface PacketEntryViewProps {
  entry: PacketEntry;
  pictures: EvidencePacket['pictures'];
}

/** A text whole: a story in its four parts with its figures, a document with its life. */
export function PacketEntryView({ entry, pictures }: PacketEntryViewProps) {
  const { id, title, about, life, parts, figures, body } = entry;
  return (
    <section id={entryPlace(id).slice(1)} data-part="entry">
      <h3>{title}</h3>
      <p data-part="about">{about}</p>
      {life !== '' && <p data-part="about">{life}</p>}
      {parts.map((part) => (
        <section key={part.title}>
          <h4>{part.title}</h4>
          {part.text.trim() === '' ? (
            <p data-part="about">Not written yet</p>
          ) : (
            <PacketText text={part.text} under={4} pictures={pictures} />
          )}
        </section>
      ))}
      {figures.length > 0 && (
        <section>
          <h4>Figures</h4>
          <ul>
            {figures.map((figure) => (
              <li key={figure}>{figure}</li>
            ))}
          </ul>
        </section>
      )}
      {body.trim() !== '' && <PacketText text={body} under={3} pictures={pictures} />}
    </section>
  );
}

interface PacketTextProps {
  text: string;
  /** The level of the heading above it. */
  under: number;
  pictures: EvidencePacket['pictures'];
}

/** In entries headings mostly begin with the second level. */
function PacketText({ text, under, pictures }: PacketTextProps) {
  return <MarkdownView source={withPictures(deeperHeadings(text, under - 1), pictures)} />;
}
