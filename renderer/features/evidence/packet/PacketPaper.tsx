import type { Ref } from 'react';
import { OnPaper } from '#renderer/components/markdown/OnPaper.ts';
import paper from '#renderer/components/paper/Paper.module.css';
import type { DrawnPicture, EvidencePacket } from '#shared/contract/evidenceContract.ts';
import { rangeWords } from '#shared/domain/evidence/rangeWords.ts';
import { drawingPlace } from '#shared/domain/evidence/shareText.ts';
import { longDate, shortDate } from '#shared/domain/time/localDate.ts';
import { contentsOf } from './contentsOf.ts';
import classes from './Packet.module.css';
import { PacketContents } from './PacketContents.tsx';
import { PacketEntryView } from './PacketEntryView.tsx';
import { PacketSkills } from './PacketSkills.tsx';
import { pictureAddress } from './pictureAddress.ts';

interface PacketPaperProps {
  packet: EvidencePacket;
  pictures: readonly DrawnPicture[];
  ref: Ref<HTMLElement>;
}

/** The packet as it leaves: light whatever the screen is, the same on the screen, in the file and on paper. */
export function PacketPaper({ packet, pictures, ref }: PacketPaperProps) {
  const { title, name, range, madeOn, skills, stories, documents, others, drawings } = packet;
  return (
    <OnPaper value={true}>
      <article
        ref={ref}
        className={`${paper.paper} ${classes.packet}`}
        data-mantine-color-scheme="light"
        aria-label="Packet"
      >
        <header data-part="cover">
          <h1>{title || 'Evidence'}</h1>
          {name !== '' && <p data-part="name">{name}</p>}
          <p data-part="about">
            {rangeWords(range)} · Made on {longDate(madeOn)} {madeOn.slice(0, 4)}
          </p>
        </header>
        <PacketContents parts={contentsOf(packet, pictures)} />
        {skills.length > 0 && <PacketSkills skills={skills} />}
        {[
          { id: 'stories', words: 'Stories', entries: stories },
          { id: 'documents', words: 'RFCs and decisions', entries: documents },
          { id: 'writing', words: 'Other writing', entries: others },
        ].map(
          ({ id, words, entries }) =>
            entries.length > 0 && (
              <section key={id} id={`part-${id}`} data-part="part">
                <h2>{words}</h2>
                {entries.map((entry) => (
                  <PacketEntryView key={entry.id} entry={entry} pictures={packet.pictures} />
                ))}
              </section>
            ),
        )}
        {drawings.length > 0 && (
          <section id="part-drawings" data-part="part">
            <h2>Drawings</h2>
            {drawings.map((drawing) => {
              const svg = packet.pictures[drawing.id];
              return (
                <section key={drawing.id} id={drawingPlace(drawing.id).slice(1)} data-part="drawing">
                  <h3>{drawing.title}</h3>
                  <p data-part="about">
                    {shortDate(drawing.date)} {drawing.date.slice(0, 4)}
                  </p>
                  {svg === undefined ? (
                    <p data-part="about">It has no picture yet: open it once, then come back.</p>
                  ) : (
                    <figure>
                      <img src={pictureAddress(svg)} alt={drawing.title} />
                    </figure>
                  )}
                </section>
              );
            })}
          </section>
        )}
        {pictures.length > 0 && (
          <section id="part-progress" data-part="part">
            <h2>Progress</h2>
            {pictures.map((picture) => (
              <figure key={picture.name} data-part="picture">
                <img src={pictureAddress(picture.svg)} alt={picture.title} />
              </figure>
            ))}
          </section>
        )}
      </article>
    </OnPaper>
  );
}
