import type { WindowBox } from '#shared/domain/pictures/windowGeometry.ts';
import { at } from '#shared/domain/pictures/windowPaths.ts';

/** Names of one picture's gradients and filters; several windows may share a page. */
export interface GlassNames {
  clear: string;
  rest: string;
  light: string;
  streak: string;
  glow: string;
  cast: string;
  fade: string;
  sill: string;
}

export function glassNames(id: string): GlassNames {
  return {
    clear: `${id}clear`,
    rest: `${id}rest`,
    light: `${id}light`,
    streak: `${id}streak`,
    glow: `${id}glow`,
    cast: `${id}cast`,
    fade: `${id}fade`,
    sill: `${id}sill`,
  };
}

/** Clear and reeded glass, as every window needs them. */
export function PlainDefs({ names }: { names: GlassNames }) {
  return (
    <>
      <linearGradient id={names.clear} x1="0" y1="0" x2="1" y2="1">
        <stop offset="0" stopColor="var(--ll-pane-clear)" />
        <stop offset="1" stopColor="var(--ll-pane-clear-2)" />
      </linearGradient>
      <pattern id={names.rest} width="3" height="6" patternUnits="userSpaceOnUse">
        <rect width="3" height="6" fill="var(--ll-pane-rest)" />
        <rect width="1.2" height="6" fill="var(--ll-pane-rest-2)" />
      </pattern>
    </>
  );
}

/** What only a large window has: the falling light, streaks in coloured glass, glow and cast. */
export function RichDefs({ names, box }: { names: GlassNames; box: WindowBox }) {
  const { width, height, sill } = box;
  const sillHeight = sill + 2;
  return (
    <>
      <linearGradient id={names.light} x1="0" y1="0" x2=".25" y2="1">
        <stop offset="0" stopColor="var(--ll-pane-light)" stopOpacity=".2" />
        <stop offset=".45" stopColor="var(--ll-pane-light)" stopOpacity="0" />
        <stop offset=".45" stopColor="var(--ll-lead-dark)" stopOpacity="0" />
        <stop offset="1" stopColor="var(--ll-lead-dark)" stopOpacity=".14" />
      </linearGradient>
      <filter id={names.streak} x="0" y="0" width="1" height="1">
        <feTurbulence type="fractalNoise" baseFrequency=".075 .012" numOctaves="2" seed="11" />
        <feColorMatrix values="1.7 0 0 0 -.28  1.7 0 0 0 -.28  1.7 0 0 0 -.28  0 0 0 0 1" />
        <feComposite in2="SourceGraphic" operator="in" />
      </filter>
      <filter id={names.glow} x="-2" y="-.1" width="5" height="1.2">
        <feGaussianBlur stdDeviation="3" />
      </filter>
      <filter id={names.cast} x="-.05" y="-.3" width="1.1" height="1.6">
        <feGaussianBlur stdDeviation="7 5" />
      </filter>
      <linearGradient id={names.fade} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="white" />
        <stop offset="1" stopColor="white" stopOpacity="0" />
      </linearGradient>
      <mask id={names.sill}>
        <rect x="0" y={at(height - sillHeight)} width={width} height={sillHeight} fill={`url(#${names.fade})`} />
      </mask>
    </>
  );
}
