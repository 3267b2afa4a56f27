import { useHotkeys } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, use, useEffect, useRef } from 'react';
import { reportActivity } from '#renderer/api/activity.ts';
import { followLeaving } from '#renderer/api/leaving.ts';
import { sealStorage } from '#renderer/api/pageStorage.ts';
import { keepTypedWords } from '#renderer/api/typedWords.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { tellFinished } from '#renderer/components/secret/finishedTurning.ts';
import { lockNow } from '#renderer/components/secret/lockNow.ts';

const LockScreen = lazy(async () => ({
  default: (await import('#renderer/features/lock/LockScreen.tsx')).LockScreen,
}));
const KeptWords = lazy(async () => ({
  default: (await import('#renderer/features/lock/KeptWords.tsx')).KeptWords,
}));
const Veil = lazy(async () => ({ default: (await import('#renderer/features/lock/Veil.tsx')).Veil }));

/** Shows the app, or asks for the passphrase while the vault is locked. A vault that is not encrypted waits for nothing. */
export function LockGate({ children }: { children: ReactNode }) {
  const { isLocked, isEncrypted } = useAbout();
  const wasOpen = useRef(false);
  useEffect(() => {
    // The vault was locked while this page had no connection: what it shows must not stay in its memory.
    if (isLocked && wasOpen.current) window.location.reload();
    wasOpen.current ||= !isLocked;
  }, [isLocked]);
  if (isLocked) {
    return (
      <Suspense>
        <LockScreen />
      </Suspense>
    );
  }
  return (
    <>
      {isEncrypted ? <Sealed>{children}</Sealed> : children}
      <Suspense>
        <Following />
      </Suspense>
    </>
  );
}

/** Names of what a page keeps of the user's own words; sessions of a plan of one's own are named after their titles. */
const OWN_WORDS = ['leadlight-draft-', 'leadlight-typed', 'leadlight-window-seen-'];

let sealed: Promise<void> | null = null;

/** Waits until what this page keeps in the browser is sealed, and tells the host that somebody is here. */
function Sealed({ children }: { children: ReactNode }) {
  sealed ??= sealStorage(OWN_WORDS);
  use(sealed);
  useEffect(reportActivity, []);
  useEffect(keepNoFormData, []);
  useEffect(keepTypedWordsOnce, []);
  useHotkeys([['mod+shift+L', () => void lockNow()]], [], true);
  return (
    <>
      {children}
      <Suspense>
        <KeptWords />
      </Suspense>
    </>
  );
}

let keepsWords = false;

function keepTypedWordsOnce(): void {
  if (keepsWords) return;
  keepsWords = true;
  keepTypedWords();
}

/** Once the page stands: a question on the way to it would cost time that it needs itself. */
function Following() {
  useEffect(followOnce, []);
  return <Veil />;
}

let isFollowing = false;

function followOnce(): void {
  if (isFollowing) return;
  isFollowing = true;
  followLeaving();
  tellFinished();
}

/** A browser keeps what stands in fields in files of its own, to fill them again after a crash. */
function keepNoFormData(): () => void {
  const forbid = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.autocomplete = 'off';
  };
  document.addEventListener('focusin', forbid, { capture: true });
  return () => document.removeEventListener('focusin', forbid, { capture: true });
}
