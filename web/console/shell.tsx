import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { companyQuery } from './data';
import { Idle } from './session/idle';
import { leave } from './session/session';
import { useSettings, useText } from './session/settings';
import { StepUpDialog } from './session/step-up';

const screens = ['today', 'calendar', 'clients', 'team', 'settings'] as const;

/** Menu, the keys that protect a screen, and the screen. */
export function Shell() {
  const text = useText();
  const { data: company } = useQuery(companyQuery);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useProtectingKeys();
  useEffect(() => {
    const name = screens.find((screen) => pathname.includes(`/${screen}`));
    document.title = name === undefined ? text.title : `${text.nav[name]} · ${text.title}`;
    main.current?.focus();
  }, [pathname, text]);
  return (
    <>
      <a className="skip" href="#content">
        {text.shell.skip}
      </a>
      <header className="bar">
        <b>{company?.name ?? text.title}</b>
        <nav aria-label={text.nav.label}>
          {screens.map((screen) => (
            <Link key={screen} to={`/${screen}`} activeProps={{ 'aria-current': 'page' }}>
              {text.nav[screen]}
            </Link>
          ))}
        </nav>
        <Tools />
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Idle />
      <StepUpDialog />
    </>
  );
}

function Tools() {
  const { shell } = useText();
  const { language, theme, namesHidden, change } = useSettings();
  const isDark = theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  return (
    <div className="tools">
      <button type="button" aria-pressed={namesHidden} onClick={() => change({ namesHidden: !namesHidden })}>
        {namesHidden ? shell.show : shell.hide}
      </button>
      <button type="button" onClick={() => change({ theme: isDark ? 'light' : 'dark' })}>
        {shell.theme}
      </button>
      <button
        type="button"
        lang={language === 'en' ? 'it' : 'en'}
        onClick={() => change({ language: language === 'en' ? 'it' : 'en' })}
      >
        {shell.other}
      </button>
      <button type="button" title={shell.keys} onClick={() => void leave(true)}>
        {shell.lock}
      </button>
      <button type="button" onClick={() => void leave(false)}>
        {shell.leave}
      </button>
    </div>
  );
}

/** L4: one key locks, one hides names; not while somewhere text is typed. */
function useProtectingKeys(): void {
  const { namesHidden, change } = useSettings();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'l') void leave(true);
      if (event.key === 'h') change({ namesHidden: !namesHidden });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [namesHidden, change]);
}
