import { useId } from 'react';

/** The lancet of four panes. Decorative: the name stands beside it. */
export function BrandMark({ size = 22 }: { size?: number }) {
  const clip = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <clipPath id={clip}>
        <path d="M4 22V8.2Q12-.6 20 8.2V22Z" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path d="M3 0h9v11H3Z" fill="var(--ll-act-read)" />
        <path d="M12 0h9v15h-9Z" fill="var(--ll-act-whiteboard)" />
        <path d="M3 11h9v12H3Z" fill="var(--ll-act-present)" />
        <path d="M12 15h9v8h-9Z" fill="var(--ll-act-code)" />
      </g>
      <path d="M12 4v18M4 11h8M12 15h8" stroke="var(--ll-lead-edge)" strokeWidth="1.6" fill="none" />
      <path
        d="M4 22V8.2Q12-.6 20 8.2V22Z"
        fill="none"
        stroke="var(--ll-lead-edge)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
