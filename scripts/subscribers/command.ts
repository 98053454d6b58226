import type { Position } from '@riserbo/messaging';

const acts = ['add', 'remove', 'list', 'rotate', 'replay'] as const;
export const usage =
  'npm run subscriber -- add|remove|rotate COMPANY NAME, list COMPANY, replay COMPANY NAME --from TIME|SEQUENCE [--json]';

export interface SubscriberCommand {
  act: (typeof acts)[number];
  slug: string;
  /** Empty for `list`. */
  name: string;
  from: Position;
  json: boolean;
}

/** @returns undefined for arguments that are not a command */
export function parseSubscriberCommand(args: readonly string[]): SubscriberCommand | undefined {
  const json = args.includes('--json');
  const at = args.indexOf('--from');
  const from = at < 0 ? undefined : positionOf(args[at + 1] ?? '');
  const words = args.filter(
    (arg, index) => arg !== '--json' && (at < 0 || (index !== at && index !== at + 1)),
  );
  const [word, slug, name = ''] = words;
  const act = acts.find((each) => each === word);
  if (!act || slug === undefined || words.length > 3) return undefined;
  if ((act === 'list') !== (name === '') || (name !== '' && !/^[\p{L}\p{N} ._-]{1,60}$/u.test(name)))
    return undefined;
  if ((act === 'replay') !== (from !== undefined)) return undefined;
  return { act, slug, name, json, from: from ?? { sequence: 1 } };
}

function positionOf(text: string): Position | undefined {
  if (/^[1-9]\d{0,14}$/.test(text)) return { sequence: Number(text) };
  const time = new Date(text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(time.getTime()) ? { time } : undefined;
}
