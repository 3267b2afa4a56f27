import type { ReactNode } from 'react';
import { useAppLocation } from '../location.ts';
import classes from './Shell.module.css';
import { SideBar } from './SideBar.tsx';

/** The frame around every page: side bar left, page right. Welcome has the window to itself. */
export function Shell({ children }: { children: ReactNode }) {
  const { page } = useAppLocation();
  if (page === '/welcome') return <main className={classes.whole}>{children}</main>;
  return (
    <div className={classes.shell}>
      <SideBar page={page} onFind={() => undefined} onCapture={() => undefined} />
      <main className={classes.main} id="main">
        {children}
      </main>
    </div>
  );
}
