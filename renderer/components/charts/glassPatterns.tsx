import { useId } from 'react';

/** Ids of the patterns, so that several pictures on a page do not take each other's. */
export interface GlassIds {
  /** For what was well known and wants to be asked again: upright reeds. */
  reeded: string;
  /** For what is half there: slanted leads. */
  slanted: string;
}

export function useGlassIds(): GlassIds {
  const id = useId().replaceAll(/[^\w-]/g, '');
  return { reeded: `reeded-${id}`, slanted: `slanted-${id}` };
}

/** State is told by texture before it is told by colour. */
export function GlassPatterns({ ids }: { ids: GlassIds }) {
  return (
    <defs>
      <pattern id={ids.reeded} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} fill="var(--ll-accent-soft)" />
        <rect width={1.6} height={4} fill="var(--ll-accent-line)" />
      </pattern>
      <pattern id={ids.slanted} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--ll-surface)" />
        <rect width={1.4} height={6} fill="var(--ll-line-control)" />
      </pattern>
    </defs>
  );
}
