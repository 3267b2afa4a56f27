import { Link } from 'wouter';
import classes from './Recap.module.css';

const MOST = 12;

interface LinkLineProps {
  name: string;
  links: readonly { href: string; title: string; after?: string }[];
  most?: number;
  /** What the person called it. */
  isOwn?: boolean;
}

/** Links in one running line, the first few. Nothing without any. */
export function LinkLine({ name, links, most = MOST, isOwn = false }: LinkLineProps) {
  if (links.length === 0) return null;
  const shown = links.slice(0, most);
  return (
    <div className={classes.line}>
      <h3>{name}</h3>
      <ul>
        {shown.map(({ href, title, after = '' }) => (
          <li key={href}>
            <Link href={href} className={isOwn ? classes.own : undefined}>
              {title}
            </Link>
            {after}
          </li>
        ))}
        {links.length > most && <li>and {links.length - most} more</li>}
      </ul>
    </div>
  );
}
