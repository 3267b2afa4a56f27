import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import type { EvidencePacket, PacketEntry } from '#shared/contract/evidenceContract.ts';
import { entryPlace } from '#shared/domain/evidence/shareText.ts';
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
            <MarkdownView source={withPictures(part.text, pictures)} />
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
      {body.trim() !== '' && <MarkdownView source={withPictures(body, pictures)} />}
    </section>
  );
}
