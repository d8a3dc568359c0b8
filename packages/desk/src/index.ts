/** The main job that page, server and terminal share: documents in, a reasoned decision with its receipt out. */
export type * from './api.ts';
