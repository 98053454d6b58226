import { ownRoutes, publicCalls, routeOf } from '@riserbo/contracts';

const table = [...publicCalls.map(({ http }) => routeOf(http)), ...ownRoutes.map(({ route }) => route)].map(
  (route) => {
    const [method, path] = route.split(' ') as [string, string];
    return { method, pattern: patternOf(path) };
  },
);

/** Matches the paths of a route as the contracts write it, with fields in braces. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/** The methods a path accepts; empty for an unknown path. */
export function allowedMethods(path: string): string[] {
  return table
    .filter((row) => row.pattern.test(path))
    .map((row) => row.method)
    .sort();
}
