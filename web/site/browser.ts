/** Improves the public pages. Nothing depends on it except links whose token follows a hash sign. */
{
  const page = document.documentElement;
  page.classList.add('js');

  // a mail's link holds its token after the hash sign, which no server sees until now
  const target = page.dataset['open'];
  if (target !== undefined && location.hash.length > 1)
    location.replace(`${target}/${encodeURIComponent(location.hash.slice(1))}`);

  // the server does all calculations with zones: it is told the visitor's where that differs
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (page.dataset['zone'] !== undefined && page.dataset['zone'] !== zone)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-zoned]')) {
      const url = new URL(link.href);
      if (!url.searchParams.has('tz')) url.searchParams.set('tz', zone);
      link.href = url.href;
    }

  document.querySelector('[data-print]')?.addEventListener('click', () => print());

  // L4: the page leaves the history, so that "back" does not show it
  document.querySelector<HTMLAnchorElement>('[data-leave]')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.replace((event.currentTarget as HTMLAnchorElement).href);
  });

  const timer = document.querySelector<HTMLElement>('[data-until]');
  if (timer !== null) {
    const spoken = document.querySelector('[role=status]');
    const until = Date.now() + Number(timer.dataset['until']);
    let before = -1;
    const show = () => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 60_000));
      if (left !== before) {
        timer.textContent = (timer.dataset['text'] ?? '').replace('0', String(left));
        if (spoken !== null && before !== -1 && [5, 2, 1].includes(left))
          spoken.textContent = timer.textContent;
      }
      before = left;
    };
    show();
    setInterval(show, 5_000);
  }

  // a double click sends one request
  for (const form of document.querySelectorAll('form'))
    form.addEventListener('submit', (event) => {
      if (form.dataset['sent'] !== undefined) event.preventDefault();
      form.dataset['sent'] = '';
      setTimeout(() => delete form.dataset['sent'], 5_000);
    });
}
