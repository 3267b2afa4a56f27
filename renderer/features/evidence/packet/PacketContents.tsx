import type { MouseEvent } from 'react';
import type { ContentsPart } from './contentsOf.ts';

/** Links that lead to a place in the file, and here scroll to it: the address bar's hash is the app's route. */
export function PacketContents({ parts }: { parts: readonly ContentsPart[] }) {
  return (
    <nav data-part="contents" aria-label="Contents">
      <h2>Contents</h2>
      <ul>
        {parts.map(({ words, place, lines }) => (
          <li key={place}>
            <PlaceLink place={place}>{words}</PlaceLink>
            {lines.length > 0 && (
              <ul>
                {lines.map((line) => (
                  <li key={line.place}>
                    <PlaceLink place={line.place}>{line.words}</PlaceLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function PlaceLink({ place, children }: { place: string; children: string }) {
  return (
    <a href={place} onClick={(event) => scrollTo(event, place.slice(1))}>
      {children}
    </a>
  );
}

function scrollTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
