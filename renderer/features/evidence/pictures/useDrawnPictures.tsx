import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PictureWords } from '#renderer/components/charts/export/framedSvg.ts';
import { svgOfDrawing, svgOfPicture } from '#renderer/components/charts/export/svgOfPicture.ts';
import { windowColours } from '#renderer/components/window/windowColours.ts';
import type { DrawnPicture } from '#shared/contract/evidenceContract.ts';
import { windowSvg } from '#shared/domain/pictures/windowSvg.ts';
import type { EvidencePicture, EvidenceRange } from '#shared/model/evidenceChoice.ts';
import { PictureStage } from './PictureStage.tsx';
import { pictureWords } from './pictureWords.ts';
import { type Figures, useFigures } from './useFigures.ts';

/** As wide as the stage. */
const PAPER_WIDTH = 660;

interface DrawnPictures {
  /** Draws what is wanted out of sight, in light colours. */
  stage: ReactNode;
  /** What was drawn until now, in order. */
  pictures: DrawnPicture[];
  canBeDrawn: (name: EvidencePicture) => boolean;
}

/** Pictures of progress as SVG that stands by itself, as the cards of Progress save it. */
export function useDrawnPictures(range: EvidenceRange, wanted: readonly EvidencePicture[]): DrawnPictures {
  const figures = useFigures(range);
  const stage = useRef<HTMLDivElement>(null);
  const names = wanted.filter(figures.canBeDrawn);
  const key = JSON.stringify([names, figures.work, figures.skills]);
  const [drawn, setDrawn] = useState<{ key: string; pictures: DrawnPicture[] }>({ key: '', pictures: [] });
  const isDrawn = drawn.key === key || names.length === 0;
  const draw = useRef(() => drawAll(null, [], figures));
  draw.current = () => drawAll(stage.current, names, figures);

  useEffect(() => {
    if (isDrawn) return;
    let frame = 0;
    const look = () => {
      const pictures = draw.current();
      if (pictures) setDrawn({ key, pictures });
      else frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [key, isDrawn]);

  return {
    stage: !isDrawn && <PictureStage figures={figures} names={names} ref={stage} />,
    pictures: names.length === 0 ? [] : drawn.pictures.filter(({ name }) => names.includes(name)),
    canBeDrawn: figures.canBeDrawn,
  };
}

/** Null as long as one of them is not on the stage yet. */
function drawAll(
  stage: HTMLElement | null,
  names: readonly EvidencePicture[],
  figures: Figures,
): DrawnPicture[] | null {
  if (!stage) return null;
  const pictures = names.map((name): DrawnPicture | null => {
    const words = pictureWords(name, figures);
    if (name === 'window') {
      if (!figures.work) return null;
      const svg = asWideAsPaper(windowSvg(figures.work.phases, windowColours(stage)));
      return { name, title: inWords(words), svg: svgOfDrawing(svg, words, stage) };
    }
    const place = stage.querySelector<HTMLElement>(`[data-picture="${name}"]`);
    if (!place?.querySelector('svg text')) return null;
    return { name, title: inWords(words), svg: svgOfPicture(place, words) };
  });
  return pictures.every((one) => one !== null) ? pictures : null;
}

/** Its words are as large as those of the other pictures. */
function asWideAsPaper(svg: string): string {
  return svg.replace(/^(<svg [^>]*?)width="([\d.]+)" height="([\d.]+)"/, (_, head: string, width, height) => {
    const scaled = Math.round((Number(height) * PAPER_WIDTH) / Number(width));
    return `${head}width="${PAPER_WIDTH}" height="${scaled}"`;
  });
}

/** For those who do not see it. */
function inWords({ title, subtitle }: PictureWords): string {
  return `${title}. ${subtitle}.`;
}
