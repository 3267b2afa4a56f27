declare module '*.css';

/** Custom properties may be given in `style`: they carry measures and colours to the style sheets. */
declare namespace React {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
