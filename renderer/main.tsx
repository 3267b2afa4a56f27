import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import '@mantine/core/styles.layer.css';
import './app/theme/tokens.css';
import './app/theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { noteUncaughtFailures } from './api/noteFailure.ts';
import { prefetchForFirstPage } from './api/prefetch.ts';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
noteUncaughtFailures();
const page = createRoot(root);
void prefetchForFirstPage().then(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
