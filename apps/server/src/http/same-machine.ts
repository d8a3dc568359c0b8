import { problem, words } from '@kervan/kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../config.ts';

/**
 * Until accounts exist, whoever reaches the port is the user. So two things are checked on every request: that it was sent to
 * a name of this machine (another name means DNS rebinding), and that a page which sent it came from here (another origin
 * means a foreign page acting in the user's name).
 */
export function guardSameMachine(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { host } = request.headers;
    if (host === undefined || !isLoopback(hostName(host))) throw foreignHost(host);
    if (!isOwnOrigin(request, host)) throw foreignOrigin(request.headers.origin);
  });
}

/** `localhost:4986` → `localhost`, `[::1]:4986` → `::1`. */
function hostName(host: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(host);
  if (bracketed?.[1] !== undefined) return bracketed[1];
  return host.replace(/:\d+$/, '');
}

/** A request without Origin comes from no page, or is a page being opened; browsers name what it is for in Sec-Fetch-Site. */
function isOwnOrigin(request: FastifyRequest, host: string): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origin === `http://${host}`;
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // Following a link from elsewhere to a page of ours reads nothing and changes nothing.
  return (
    isRead(request.method) &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    !request.url.startsWith('/api/')
  );
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function foreignHost(host: string | undefined): Error {
  return problem(
    'http.foreign-host',
    words('İstek bu makinenin adına gönderilmemiş.', 'The request was not sent to a name of this machine.'),
    {
      place: `Host: ${host ?? ''}`,
      wayOut: words(
        'Sayfayı http://localhost ya da http://127.0.0.1 adresiyle açın.',
        'Open the page at http://localhost or http://127.0.0.1.',
      ),
    },
  );
}

function foreignOrigin(origin: string | undefined): Error {
  return problem(
    'http.foreign-origin',
    words('İstek başka bir siteden geliyor.', 'The request comes from another site.'),
    {
      place: `Origin: ${origin ?? ''}`,
      wayOut: words('İşlemi Kervan’ın kendi sayfasından yapın.', 'Do it from Kervan’s own page.'),
    },
  );
}
