/** HTTP, storage and jobs over the packages. */
export { type Config, DEFAULT_PORT, readConfig } from './config.ts';
export { openServer, type Server, type ServerOptions } from './server.ts';
