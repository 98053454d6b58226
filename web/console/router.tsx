import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouteComponent,
} from '@tanstack/react-router';
import { Shell } from './shell';
import { isDate } from './dates';
import { Calendar, type View } from './calendar/calendar';
import { ClientCard } from './screens/client-card';
import { Clients } from './screens/clients';
import { NotFound } from './screens/not-found';
import { Today } from './screens/today';

const views: readonly View[] = ['day', 'week', 'agenda'];
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const at = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });
// loaded when they are opened: the first screen stays small
const team = lazyRouteComponent(() => import('./team/frame'), 'Team');
const settings = lazyRouteComponent(() => import('./settings/frame'), 'SettingsScreen');

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: Calendar,
  validateSearch: ({ view, date }): { view?: View; date?: string } => {
    const known = views.find((each) => each === view);
    return { ...(known === undefined ? {} : { view: known }), ...(isDate(date) ? { date } : {}) };
  },
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

export const router = createRouter({
  basepath: '/app',
  routeTree: root.addChildren([
    start,
    at('/today', Today),
    calendar,
    at('/clients', Clients),
    at('/clients/$clientId', ClientCard),
    at(
      '/clients/$clientId/notes',
      lazyRouteComponent(() => import('./notes/notes-screen'), 'NotesScreen'),
    ),
    at(
      '/keys',
      lazyRouteComponent(() => import('./notes/keys-screen'), 'KeysScreen'),
    ),
    at('/team', team),
    at('/team/$section', team),
    at('/settings', settings),
    at('/settings/$section', settings),
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
