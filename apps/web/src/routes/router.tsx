import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { Crash, NotFound } from '../features/frame/astray.tsx';
import { Shell } from '../features/frame/shell.tsx';
import { ResultPage } from './result.tsx';
import { type DeskSearch, KEPT, readSearch } from './search.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: Crash,
  validateSearch: (query: Record<string, unknown>): DeskSearch => readSearch(query),
  search: { middlewares: [retainSearchParams([...KEPT])] },
});

const getParentRoute = () => root;

const tree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: ResultPage }),
  createRoute({
    getParentRoute,
    path: '/who',
    component: lazyRouteComponent(() => import('./who.tsx'), 'WhoPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/documents',
    component: lazyRouteComponent(() => import('./documents.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/comparison',
    component: lazyRouteComponent(() => import('./comparison.tsx'), 'ComparisonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/entitlement',
    component: lazyRouteComponent(() => import('./entitlement.tsx'), 'EntitlementPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reasons',
    component: lazyRouteComponent(() => import('./reasons.tsx'), 'ReasonsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/limits',
    component: lazyRouteComponent(() => import('./limits.tsx'), 'LimitsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/doubts',
    component: lazyRouteComponent(() => import('./doubts.tsx'), 'DoubtsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/papers',
    component: lazyRouteComponent(() => import('./papers.tsx'), 'PapersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/deadlines',
    component: lazyRouteComponent(() => import('./deadlines.tsx'), 'DeadlinesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/offset',
    component: lazyRouteComponent(() => import('./offset.tsx'), 'OffsetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/supports',
    component: lazyRouteComponent(() => import('./supports.tsx'), 'SupportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/simulator',
    component: lazyRouteComponent(() => import('./simulator.tsx'), 'SimulatorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/matrix',
    component: lazyRouteComponent(() => import('./matrix.tsx'), 'MatrixPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/changes',
    component: lazyRouteComponent(() => import('./changes.tsx'), 'ChangesPage'),
  }),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
