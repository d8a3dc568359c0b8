import { once } from 'node:events';
import { createServer } from 'node:net';
import { type Problem, problem, words } from '@kervan/kit';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

type Place = Pick<Config, 'host' | 'port'>;

/** Looks whether the port is free before the desk is opened, which takes seconds. Throws `server.port-in-use`. */
export async function checkPort({ host, port }: Place): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw asProblem(error, port);
  }
  probe.close();
  await once(probe, 'close');
}

/** Listens and answers the address. Throws `server.port-in-use`. */
export async function listen(app: FastifyInstance, { host, port }: Place): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw asProblem(error, port);
  }
}

function asProblem(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return inUse(port);
  if (code === 'EACCES') return notAllowed(port);
  return error;
}

function inUse(port: number): Problem {
  return problem(
    'server.port-in-use',
    words(`${port} numaralı kapıyı başka bir program kullanıyor.`, `Another program is using port ${port}.`),
    {
      place: `PORT=${port}`,
      wayOut: words(
        'O programı durdurun ya da PORT ile başka bir kapı verin.',
        'Stop that program, or name another port with PORT.',
      ),
    },
  );
}

function notAllowed(port: number): Problem {
  return problem(
    'server.port-not-allowed',
    words(`${port} numaralı kapıyı açmaya izin yok.`, `Opening port ${port} is not allowed.`),
    { place: `PORT=${port}`, wayOut: words('1024’ten büyük bir kapı verin.', 'Name a port above 1024.') },
  );
}
