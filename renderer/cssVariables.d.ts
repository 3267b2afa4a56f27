import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties, for what a style sheet cannot know. */
    [variable: `--${string}`]: string | number;
  }
}
