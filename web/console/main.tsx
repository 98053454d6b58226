import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import './console.css';
import { consoleCatalogues } from '../messages/console';
import { router } from './router';
import { doorAt, DoorPage } from './screens/doors';
import { SignIn } from './screens/sign-in';
import { current, open, subscribe } from './session/session';
import { SettingsContext, type Settings } from './session/settings';

const door = doorAt(location.pathname);
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 10_000 } },
});
// nothing of a person stays in memory once the session has ended
subscribe(() => {
  if (current().kind === 'signed-out') queries.clear();
});

function App() {
  const [settings, change] = useState<Settings>({
    language: navigator.language.startsWith('it') ? 'it' : 'en',
    theme: undefined,
    namesHidden: false,
  });
  const session = useSyncExternalStore(subscribe, current);
  const context = useMemo(
    () => ({
      ...settings,
      change: (some: Partial<Settings>) => change((before) => ({ ...before, ...some })),
    }),
    [settings],
  );
  useEffect(() => {
    const page = document.documentElement;
    page.lang = settings.language;
    if (settings.theme === undefined) delete page.dataset['theme'];
    else page.dataset['theme'] = settings.theme;
  }, [settings]);
  return (
    <SettingsContext value={context}>
      <QueryClientProvider client={queries}>
        {door !== undefined && <DoorPage name={door} />}
        {door === undefined && session.kind === 'opening' && (
          <p className="opening" role="status">
            {consoleCatalogues[settings.language].shell.loading}
          </p>
        )}
        {door === undefined && session.kind === 'signed-in' && <RouterProvider router={router} />}
        {door === undefined && (session.kind === 'signed-out' || session.kind === 'second-step') && (
          <SignIn state={session} />
        )}
      </QueryClientProvider>
    </SettingsContext>
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
if (door === undefined) void open();
