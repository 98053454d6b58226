import { useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { settingsTexts } from '../../messages/console/settings';
import { Loaded } from '../loaded';
import { useMay } from '../session/permissions';
import { useTexts } from '../session/settings';
import { Sheet } from '../sheet';
import { ReadOnly } from './read-only';

interface Props<Item extends { id: string }> {
  readonly kind: 'services' | 'providers';
  readonly query: UseQueryResult<Item[]>;
  nameOf(item: Item): string;
  /** Beside the name. */
  noteOf(item: Item): string;
  change(item: Item): ReactNode;
  add(done: () => void): ReactNode;
}

/** A list whose entries open in a dialog, and a button for a new one. */
export function Catalogue<Item extends { id: string }>(props: Props<Item>) {
  const { kind, query, nameOf, noteOf, change, add } = props;
  const text = useTexts(settingsTexts);
  const may = useMay();
  const [opened, open] = useState<string>();
  const close = () => open(undefined);
  const found = query.data?.find(({ id }) => id === opened);
  return (
    <Loaded query={query}>
      {(all) => (
        <>
          <ReadOnly permission="catalog:manage" />
          {may('catalog:manage') && (
            <button type="button" className="main" onClick={() => open('new')}>
              {text.add[kind]}
            </button>
          )}
          {all.length === 0 && <p>{text.none[kind]}</p>}
          <ul className="cards">
            {all.map((item) => (
              <li key={item.id}>
                <button type="button" className="plain" onClick={() => open(item.id)}>
                  {nameOf(item)}
                </button>
                <span className="muted">{noteOf(item)}</span>
              </li>
            ))}
          </ul>
          {opened === 'new' && (
            <Sheet title={text.add[kind]} close={close}>
              {add(close)}
            </Sheet>
          )}
          {found !== undefined && (
            <Sheet title={nameOf(found)} close={close}>
              {change(found)}
            </Sheet>
          )}
        </>
      )}
    </Loaded>
  );
}
