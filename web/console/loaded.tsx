import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from './problem';
import { useText } from './session/settings';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  children(data: Data): ReactNode;
}

/** What a query found; until then that it loads, or why it failed. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const { shell } = useText();
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <Problem error={query.error} retry={query.refetch} />;
  return <p role="status">{shell.loading}</p>;
}
