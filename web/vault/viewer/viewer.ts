import { viewerCatalogues } from '../../messages/viewer';
import { NotShown, openFolder, type Shown } from './open';
import './viewer.css';

const language = navigator.language.startsWith('it') ? 'it' : 'en';
const text = viewerCatalogues[language];
const main = document.querySelector('#viewer') as HTMLElement;

/** Elements with text only: nothing that an export holds becomes markup. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
const field = (name: string, label: string, attributes: Readonly<Record<string, string>>) =>
  element('label', {}, label, element('input', { name, ...attributes }));

const result = element('div', { 'aria-live': 'polite' });
const button = element('button', { class: 'main' }, text.open);
const form = element(
  'form',
  {},
  field('folder', text.folder, { type: 'file', webkitdirectory: '', required: '' }),
  field('passphrase', text.passphrase, { type: 'password', autocomplete: 'off' }),
  field('key', text.key, { type: 'file' }),
  field('keyPassphrase', text.keyPassphrase, { type: 'password', autocomplete: 'off' }),
  button,
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void open();
});

async function open(): Promise<void> {
  const data = new FormData(form);
  const files = data.getAll('folder').filter((each): each is File => each instanceof File);
  const key = data.get('key');
  button.disabled = true;
  result.replaceChildren(element('p', { role: 'status' }, text.opening));
  try {
    const wanted = {
      files,
      passphrase: String(data.get('passphrase')),
      key: key instanceof File && key.name !== '' ? key : undefined,
      keyPassphrase: String(data.get('keyPassphrase')),
    };
    result.replaceChildren(...show(await openFolder(wanted)));
  } catch (error) {
    result.replaceChildren(problem(error));
  } finally {
    button.disabled = false;
  }
}

function show({ entries, attachments, isPinned, fingerprints }: Shown): Node[] {
  const origin = isPinned
    ? [element('p', {}, text.pinned)]
    : [
        element('p', {}, text.unpinned),
        ...fingerprints.map((each) => element('p', {}, element('code', {}, each))),
      ];
  return [
    element(
      'div',
      { class: 'notice', role: 'status', 'data-verified': String(entries.length) },
      element('p', {}, text.verified(entries.length, attachments)),
      ...origin,
    ),
    ...entries.map(({ seq, text: note, attachments: files }) =>
      element(
        'article',
        {},
        element('h2', {}, text.entry(seq)),
        element('pre', {}, note),
        ...files.map(({ name, bytes }) => {
          const href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
          return element('a', { class: 'button', href, download: name }, text.save(name));
        }),
      ),
    ),
  ];
}

function problem(error: unknown): Node {
  const { code, alarm } = error instanceof NotShown ? error : { code: 'failed', alarm: false };
  const reason = text.reasons[code as keyof typeof text.reasons] ?? text.reasons.failed;
  return element(
    'div',
    { class: alarm ? 'notice alarm' : 'notice', role: 'alert', [alarm ? 'data-alarm' : 'data-code']: code },
    element('h2', {}, alarm ? text.alarm : text.refused),
    element('p', {}, alarm ? text.changed : reason),
    element('p', {}, element('code', {}, code)),
  );
}

document.documentElement.lang = language;
main.append(element('h1', {}, text.title), element('p', {}, text.why), form, result);
