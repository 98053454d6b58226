import { openAcross } from './tables';

export interface LookupFunction {
  /** Function name, for example `company_by_slug`. */
  name: string;
  /** SQL arguments, for example `wanted text`. */
  args: string;
  /** The table it reads; the look-up role may read that table only. */
  table: string;
  /** A SELECT that returns one company id. */
  body: string;
}

/**
 * SQL for a look-up before a company is known: a function of the look-up role, which can read only that
 * table. It returns only a company id. Call it with `tenants.lookup(name, values)`.
 */
export function lookupFunction({ name, args, table, body }: LookupFunction): string {
  const signature = `${name}(${args}) RETURNS uuid LANGUAGE sql STABLE`;
  return `${openAcross(table, 'lookup', 'SELECT')}${lookupFunctions({ [name]: { signature, body } })}`;
}

/**
 * SQL that creates SECURITY DEFINER functions with a fixed search path, owned by the look-up role and
 * executable by the service only. What the role may read or write is granted separately.
 */
export function lookupFunctions(functions: Record<string, { signature: string; body: string }>): string {
  const texts = Object.entries(functions).map(
    ([name, { signature, body }]) => `
CREATE FUNCTION ${signature} SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $body$
  ${body.trim()}
$body$;
REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ${name} TO {app};
ALTER FUNCTION ${name} OWNER TO {lookup};`,
  );
  // only while the role may create can the owner transfer a function to it
  return `
GRANT CREATE ON SCHEMA public TO {lookup};${texts.join('\n')}
REVOKE CREATE ON SCHEMA public FROM {lookup};
`;
}
