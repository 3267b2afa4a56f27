import { defaultSchema, type Options } from 'rehype-sanitize';

/** GitHub's list of what may be shown, narrower for addresses. */
export const sanitiseSchema: Options = {
  ...defaultSchema,
  protocols: { href: ['http', 'https', 'mailto', 'drawing'], src: ['data', 'drawing'] },
};
